"""A round of alerts: raise what the rules ask for, and deliver what is due."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tocsin.desk.database.engines import reading, writing
from tocsin.desk.following.alert_targets import mail, post, run, write_atom
from tocsin.desk.following.alerts import Alert, due, found_by, newest, note, raise_alerts
from tocsin.desk.settings import AtomTarget, CommandTarget, MailTarget, WebhookTarget
from tocsin.errors import DeliveryError, TocsinError

if TYPE_CHECKING:
    from tocsin.desk.store import Desk

Target = WebhookTarget | MailTarget | CommandTarget | AtomTarget


@dataclass
class AlertReport:
    """What a round came to: alerts raised, deliveries done, and those that failed with why."""

    raised: list[Alert] = field(default_factory=list)
    delivered: int = 0
    failed: list[TocsinError] = field(default_factory=list)


def preview(desk: Desk, since: str) -> list[Alert]:
    """Give what the rules would tell of what came or changed since an instant; nothing is written or sent."""
    with reading(desk.engine) as connection:
        return [one for rule in desk.settings.alert for one in found_by(connection, rule, since, desk.now())]


def alert_round(desk: Desk) -> AlertReport:
    """Raise and deliver; each delivery is written down by itself, when its target has it."""
    report = AlertReport()
    with writing(desk.engine) as connection:
        report.raised = raise_alerts(connection, desk.settings.alert, desk.now())
    with reading(desk.engine) as connection:
        waiting = due(connection, desk.now())
    targets: dict[str, Target] = {target.name: target for target in desk.settings.target}
    for delivery in waiting:
        error = None
        try:
            _deliver(desk, delivery.alert, targets.get(delivery.target), delivery.target)
        except DeliveryError as failure:
            error = failure
            report.failed.append(failure)
        with writing(desk.engine) as connection:
            note(connection, delivery, error, desk.clock())
        report.delivered += error is None
    return report


def _deliver(desk: Desk, alert: Alert, target: Target | None, name: str) -> None:
    if isinstance(target, WebhookTarget):
        post(alert, target, desk.clock())
    elif isinstance(target, MailTarget):
        mail(alert, target, desk.settings.smtp, desk.clock())
    elif isinstance(target, CommandTarget):
        run(alert, target)
    elif isinstance(target, AtomTarget):
        rules = [rule.name for rule in desk.settings.alert if name in rule.to]
        with reading(desk.engine) as connection:
            found = newest(connection, rules, target.entries)
        write_atom(found, target, desk.folder or Path(), desk.settings.name)
    else:
        raise DeliveryError("is no target of desk.toml any more", where=name)
