"""What is remembered of names and words is bounded, and goes when whoever goes on for months says so."""

from tocsin.record.remembered import forget_all, remembered


def test_an_answer_is_worked_out_once_until_all_is_forgotten() -> None:
    asked: list[str] = []

    @remembered(2)
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [length(word) for word in ("ferry", "quay", "ferry")] == [5, 4, 5]
    assert asked == ["ferry", "quay"]
    forget_all()
    assert length("ferry") == 5
    assert asked == ["ferry", "quay", "ferry"]


def test_no_more_is_kept_than_was_said() -> None:
    asked: list[int] = []

    @remembered(2)
    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    for number in (1, 2, 3, 1):
        double(number)
    assert asked == [1, 2, 3, 1]
