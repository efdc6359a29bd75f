"""The claims on pay as a table: a row for each value and each claim that has none, the same content as the chart."""

from PySide6.QtCore import QCoreApplication

from explorer.widgets.cell_table_model import CellTableModel
from explorer.workspace.cell import CellText
from explorer.workspace.claims_content import ClaimBlock, ClaimsContent, ClaimValue

WIDTHS = {0: 565, 1: 80, 2: 95, 3: 225, 4: 70, 5: 80, 6: 211}


def fill_claims_table(model: CellTableModel, content: ClaimsContent) -> None:
    """Write every value in the order of the chart; a claim stands whole in each of its rows."""
    translate = QCoreApplication.translate
    heads = (
        translate("ClaimTable", "Claim"),
        translate("ClaimTable", "Claimed"),
        translate("ClaimTable", "Values"),
        translate("ClaimTable", "Sum"),
        translate("ClaimTable", "Result"),
        translate("ClaimTable", "Lies"),
        translate("ClaimTable", "Publisher"),
    )
    rows = [(block, value) for block in content.blocks for value in block.values or (None,)]
    keys = [block.key if value is None else value.key for block, value in rows]
    model.set_table(heads, keys, [_row(block, value, content.outside_word) for block, value in rows])


def _row(block: ClaimBlock, value: ClaimValue | None, outside: str) -> tuple[CellText, ...]:
    claim, claimed, published = CellText(block.statement), CellText(block.claimed), CellText(block.published)
    if value is None:
        return claim, claimed, CellText(block.verdict, is_muted=True), *[CellText("")] * 3, published
    place = QCoreApplication.translate("ClaimTable", "inside") if value.is_inside else outside
    return (
        claim,
        claimed,
        CellText(value.label),
        CellText(value.formula),
        CellText(value.value, is_strong=True),
        CellText(place, is_strong=not value.is_inside),
        published,
    )
