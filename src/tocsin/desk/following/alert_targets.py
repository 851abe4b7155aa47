"""Where alerts go: a webhook signed by Standard Webhooks, mail, a command, an Atom file.

Alerts hold values and no words of a dispatch, so they may leave whatever the rights of their sources.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from tocsin.desk.following.alerts import Alert
from tocsin.desk.settings import (
    AtomTarget,
    CommandTarget,
    MailTarget,
    SmtpSettings,
    WebhookTarget,
    expanded,
)
from tocsin.errors import DeliveryError

TIMEOUT = 20.0
"""Seconds that a webhook or a mail server may take."""


def post(alert: Alert, target: WebhookTarget, now: datetime) -> None:
    """Post an alert to a webhook; its id is the same each time it is tried.

    Raises:
        DeliveryError: no answer, or one other than 2xx.
        SettingsError: the secret is not in the environment.
    """
    import httpx
    from standardwebhooks.webhooks import Webhook

    body, name = alert.payload(), f"alert-{alert.number}"
    try:
        signature = Webhook(expanded(target.secret, f"target {target.name}")).sign(name, now.astimezone(UTC), body)
    except ValueError as error:
        raise DeliveryError("its secret is none of Standard Webhooks", where=target.name) from error
    headers = {
        "content-type": "application/json",
        "webhook-id": name,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": signature,
    }
    try:
        answer = httpx.post(target.url, content=body.encode(), headers=headers, timeout=TIMEOUT, trust_env=False)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise DeliveryError(f"does not take it: {error}", where=target.name, hint="it is tried again") from error
    if not answer.is_success:
        raise DeliveryError(f"answered {answer.status_code}", where=target.name, hint="it is tried again")


def mail(alert: Alert, target: MailTarget, smtp: SmtpSettings, now: datetime) -> None:
    """Mail an alert; its Message-ID is the same each time it is tried.

    Raises:
        DeliveryError: no server is set, or it does not take the mail.
        SettingsError: the password is not in the environment.
    """
    import smtplib
    from email.message import EmailMessage
    from email.utils import format_datetime

    if not smtp.host or not smtp.sender:
        raise DeliveryError("no mail server is set", where=target.name, hint="set smtp.host and smtp.sender")
    message = EmailMessage()
    message["Subject"] = f"[{alert.rule}] {alert.line}".replace("\n", " ").replace("\r", " ")
    message["From"], message["To"] = smtp.sender, ", ".join(target.to)
    message["Message-ID"] = f"<alert-{alert.number}.{alert.at.replace(':', '')}@tocsin>"
    message["Date"] = format_datetime(now)
    message.set_content(f"{alert.line}\n\n{alert.payload()}\n")
    try:
        kind = smtplib.SMTP_SSL if smtp.security == "tls" else smtplib.SMTP
        with kind(smtp.host, smtp.port, timeout=TIMEOUT) as server:
            if smtp.security == "starttls":
                server.starttls()
            if smtp.user:
                server.login(smtp.user, expanded(smtp.password, "smtp.password"))
            server.send_message(message)
    except (OSError, smtplib.SMTPException) as error:
        raise DeliveryError(f"the mail server refuses: {error}", where=target.name, hint="it is tried again") from error


def run(alert: Alert, target: CommandTarget) -> None:
    """Hand an alert to a command as JSON on its standard input; no shell reads it.

    Raises:
        DeliveryError: it is not there, took too long, or left with an error.
    """
    try:
        done = subprocess.run(  # noqa: S603  (the owner of the desk names the command)
            target.command, input=alert.payload().encode(), capture_output=True, timeout=target.seconds, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise DeliveryError(f"cannot be run: {error}", where=target.name, hint="it is tried again") from error
    if done.returncode != 0:
        what = f"{target.command[0]} left with {done.returncode}"
        raise DeliveryError(what, where=target.name, hint="it is tried again")


def write_atom(alerts: Sequence[Alert], target: AtomTarget, folder: Path, title: str) -> None:
    """Write the newest alerts as an Atom feed (RFC 4287), in the place of the one before.

    Raises:
        DeliveryError: the file cannot be written.
    """
    path = folder / target.file
    beside = path.with_name(f"{path.name}.new")
    try:
        beside.write_text(atom(alerts, title), encoding="utf-8")
        os.replace(beside, path)
    except OSError as error:
        raise DeliveryError(f"cannot be written: {error.strerror}", where=str(path)) from error


def atom(alerts: Sequence[Alert], title: str) -> str:
    """Give an Atom feed of alerts, the newest first."""
    updated = alerts[0].at if alerts else "1970-01-01T00:00:00Z"
    entries = "".join(
        f"<entry><id>urn:tocsin:alert:{one.number}</id><title>{escape(one.line)}</title>"
        f"<updated>{one.at}</updated><category term={quoteattr(one.rule)}/>"
        f'<content type="text">{escape(one.payload())}</content></entry>\n'
        for one in alerts
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
        f"<id>urn:tocsin:alerts</id><title>{escape(title)}</title><updated>{updated}</updated>"
        f"<author><name>Tocsin</name></author>\n{entries}</feed>\n"
    )
