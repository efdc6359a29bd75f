"""The shortlist's names and the choice of those that stand side by side follow the session."""

from tests.qt.desk import Desk


def star(desk: Desk, *employer_ids: str) -> None:
    for key in employer_ids:
        desk.context.session.toggle_employer(key)
    desk.settle()


def compared(desk: Desk) -> tuple[str, ...]:
    return desk.context.kept.compared


def test_who_is_starred_is_compared_while_there_is_room(desk: Desk) -> None:
    star(desk, "alpha")
    assert not desk.context.kept.can_compare
    star(desk, "gamma", "delta", "beta")
    assert compared(desk) == ("alpha", "gamma", "delta", "beta")
    kept = desk.context.kept
    assert kept.can_compare
    star(desk, "epsilon")
    assert compared(desk) == ("alpha", "gamma", "delta", "beta"), "a fifth is kept, not compared"
    star(desk, "gamma")
    assert compared(desk) == ("alpha", "delta", "beta")
    assert {row.name for row in kept.rows.values()} >= {"Alpha Bank", "Delta", "beta pay", "Épsilon"}


def test_only_what_is_kept_can_be_chosen_and_four_at_most(desk: Desk) -> None:
    kept = desk.context.kept
    star(desk, "alpha", "beta", "gamma", "delta", "epsilon")
    kept.choose(("epsilon", "zeta", "epsilon", "alpha"))
    assert compared(desk) == ("epsilon", "alpha")
    kept.choose(("alpha", "beta", "gamma", "delta", "epsilon"))
    assert compared(desk) == ("alpha", "beta", "gamma", "delta")


def test_an_employer_that_the_data_lack_is_kept_but_not_compared(desk: Desk) -> None:
    star(desk, "alpha", "sold")
    assert desk.context.session.current.shortlist.employer_ids == ("alpha", "sold")
    assert desk.context.kept.comparable == ("alpha",)
    assert not desk.context.kept.can_compare


def test_listeners_hear_once_the_names_are_there(desk: Desk) -> None:
    kept, heard = desk.context.kept, []
    kept.changed.connect(lambda: heard.append(tuple(kept.rows)))
    star(desk, "alpha")
    assert heard == [("alpha",)]
    star(desk, "alpha")
    assert heard[-1] == ()
    assert len(heard) == 2
