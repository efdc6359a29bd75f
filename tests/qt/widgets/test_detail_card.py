from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.widgets.about_number import AboutNumberDialog, SourceNote
from explorer.widgets.buttons import ActionButton, IconButton, LinkButton
from explorer.widgets.card_content import (
    CardAction,
    CardBadge,
    CardBlock,
    CardContent,
    CardFact,
    CardMark,
    CardRow,
)
from explorer.widgets.detail_card import DetailCard
from explorer.widgets.source_badge import SourceBadge
from explorer.widgets.text_label import TextLabel
from explorer.workspace.theme_store import ThemeStore

CONTENT = CardContent(
    kind="Employer, Telecom",
    title="Jazz",
    number="102",
    number_caption="of 522 employers",
    description="Islamabad.",
    rows=(
        CardRow("AI work", "Named for 14", "AI consulting 4"),
        CardRow("Cloud", "Not recorded", is_missing=True),
    ),
    blocks=(
        CardBlock("AI work", (CardFact("Urdu language model", "UrduPoint, 2024 +3", "u", "reported", "Reported"),)),
        CardBlock("Pay", missing="No figure found"),
    ),
    sources_heading="28 sources",
    badges=(CardBadge("Sherdil IT Academy, 2026", "sherdil"),),
    marks=(CardMark("reported", "97 reported"),),
    note="Counted once a source.",
    actions=(CardAction("similar", "Show similar"), CardAction("copy", "Copy details")),
    corner=CardAction("star", "Add to the shortlist", "star"),
)


def build_card(qtbot: QtBot, store: ThemeStore) -> DetailCard:
    card = DetailCard(store)
    qtbot.addWidget(card)
    card.set_content(CONTENT)
    card.resize(304, 420)
    with qtbot.waitActive(card):
        card.show()
        card.activateWindow()
    return card


def test_links_and_actions_speak(qtbot: QtBot, store: ThemeStore) -> None:
    card = build_card(qtbot, store)
    link = next(link for link in card.findChildren(LinkButton) if link.text().startswith("UrduPoint"))
    with qtbot.waitSignal(card.link_activated) as followed:
        link.click()
    assert followed.args == ["u"]
    with qtbot.waitSignal(card.link_activated) as opened:
        card.findChildren(SourceBadge)[0].click()
    assert opened.args == ["sherdil"]
    for button, key in zip(card.findChildren(ActionButton), ("similar", "copy"), strict=True):
        with qtbot.waitSignal(card.action_triggered) as triggered:
            button.click()
        assert triggered.args == [key]
    with qtbot.waitSignal(card.action_triggered) as starred:
        card.findChildren(IconButton)[0].click()
    assert starred.args == ["star"]


def test_actions_are_equal_and_stay_in_sight(qtbot: QtBot, store: ThemeStore) -> None:
    card = build_card(qtbot, store)
    QApplication.processEvents()
    first, second = card.findChildren(ActionButton)
    assert abs(first.width() - second.width()) <= 1
    card.scroll_area.verticalScrollBar().setValue(9999)
    assert not first.visibleRegion().isEmpty()


def test_ctrl_c_copies_the_card_in_words(qtbot: QtBot, store: ThemeStore) -> None:
    card = build_card(qtbot, store)
    card.scroll_area.setFocus()
    QTest.keyClick(card.scroll_area, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied == card.as_text()
    assert "AI work: Named for 14 (AI consulting 4)" in copied
    assert "Urdu language model (UrduPoint, 2024 +3, Reported)" in copied
    assert "No figure found" in copied


def test_same_thing_keeps_its_scroll(qtbot: QtBot, store: ThemeStore) -> None:
    card = build_card(qtbot, store)
    card.resize(304, 260)
    QApplication.processEvents()
    bar = card.scroll_area.verticalScrollBar()
    bar.setValue(60)
    card.set_content(CardContent(title="HBL", rows=CONTENT.rows * 9))
    QApplication.processEvents()
    assert bar.value() == 0


def test_card_never_scrolls_sideways(qtbot: QtBot, store: ThemeStore) -> None:
    card = DetailCard(store)
    qtbot.addWidget(card)
    long = "Customer segmentation and fraud detection " * 6
    card.set_content(
        CardContent(
            title=long,
            rows=(CardRow("AI work", long, long),),
            blocks=(CardBlock(long, (CardFact(long, long, "s", "official", "Official"),)),),
            sources_heading="1 source",
            badges=(CardBadge(long, "s"),),
        )
    )
    card.resize(304, 420)
    card.show()
    QApplication.processEvents()
    inside = card.scroll_area.widget()
    assert inside is not None
    assert inside.width() == card.scroll_area.viewport().width()


def test_about_number_copies_addresses_and_closes(qtbot: QtBot, store: ThemeStore) -> None:
    sources = [
        SourceNote(
            "AI careers",
            "Sherdil",
            "2026",
            "Blog",
            "estimate",
            "Estimate",
            "Sells training",
            "https://example.org/a/b",
        ),
        SourceNote("Adverts 2024", address=""),
    ]
    dialog = AboutNumberDialog(store, "MLOps, senior", sources)
    qtbot.addWidget(dialog)
    dialog.show()
    first, second = dialog.cards
    first.copy_button.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/a/b"
    assert first.copy_button.text() == "Address copied"
    assert not second.copy_button.isVisible()
    assert not first.copy_button.isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def headings(card: DetailCard) -> list[str]:
    """What stands in the card, from its top, as far as it is built."""
    inside = card.scroll_area.widget()
    assert inside is not None
    names = [block.heading for block in (*CONTENT.blocks[1:], *LONG.blocks)]
    labels = [
        label for label in inside.findChildren(TextLabel) if label.plain_text in names and label.isVisibleTo(inside)
    ]
    return [
        label.plain_text for label in sorted(labels, key=lambda label: label.mapTo(inside, label.rect().topLeft()).y())
    ]


LONG = replace(
    CONTENT,
    title="Arbisoft",
    blocks=tuple(CardBlock(f"Block {at}", missing="Not recorded") for at in range(6)),
)


def test_the_lower_blocks_of_another_card_follow_in_their_order(qtbot: QtBot, store: ThemeStore) -> None:
    card = build_card(qtbot, store)
    card.set_content(LONG)
    assert headings(card) == ["Block 0"], "what is not seen yet does not hold up what is"
    qtbot.waitUntil(lambda: headings(card) == [f"Block {at}" for at in range(6)])
    assert card.as_text().count("Block") == 6


def test_lower_blocks_of_a_card_that_is_gone_are_not_built(qtbot: QtBot, store: ThemeStore) -> None:
    card = build_card(qtbot, store)
    card.set_content(LONG)
    card.set_content(CONTENT)
    qtbot.waitUntil(lambda: headings(card) == ["Pay"])
    QApplication.processEvents()
    assert headings(card) == ["Pay"]


def test_a_change_of_the_same_card_is_built_whole(qtbot: QtBot, store: ThemeStore) -> None:
    card = build_card(qtbot, store)
    card.set_content(replace(LONG, title=CONTENT.title))
    assert headings(card) == [f"Block {at}" for at in range(6)], "so that it stays scrolled where it was"
