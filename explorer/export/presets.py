"""The sizes that a picture can have: presets for slides, posts and paper, or one's own within limits."""

from dataclasses import dataclass

from explorer.errors import UsageError
from explorer.workspace.theme import token

SHORT_SIDE = 1080
"""Logical px of a picture's shorter side: type keeps its size against the picture, whatever the pixels."""

LEAST_SIDE, MOST_SIDE = 320, 8192
MOST_PIXELS = 140_000_000
"""Pixels of one picture; 4 bytes each while it is made."""

SCALES = (1, 2, 4)


@dataclass(frozen=True, slots=True)
class PictureSize:
    """The pixels of a picture and the logical canvas that it is laid out on.

    Attributes:
        id: Key of the preset, ``"1600x900"`` for one's own size.
        name: Name for lists, English; a custom size has none.
    """

    id: str
    name: str
    width: int
    height: int
    logical_width: float
    logical_height: float

    def pixels(self, scale: int) -> tuple[int, int]:
        """Return width and height in px at a scale."""
        return self.width * scale, self.height * scale


def load_presets() -> tuple[PictureSize, ...]:
    """Return the presets in the order of the export dialog."""
    return tuple(_preset(entry) for entry in token("exportPresets"))


def find_preset(preset_id: str) -> PictureSize:
    """Return a preset by its key, or by the start of it where only one key starts so: ``a4``.

    Raises:
        UsageError: There is no such preset.
    """
    presets = {preset.id: preset for preset in load_presets()}
    alike = [known for known in presets if known.startswith(preset_id.casefold())]
    if preset_id and len(alike) == 1:
        return presets[alike[0]]
    if preset_id not in presets:
        known = ", ".join(presets)
        raise UsageError(f'There is no picture size "{preset_id}". Choose one of {known}, or give WIDTHxHEIGHT.')
    return presets[preset_id]


def custom_size(width: int, height: int) -> PictureSize:
    """Return one's own size in px.

    Raises:
        UsageError: A side is too short or too long.
    """
    if not (LEAST_SIDE <= width <= MOST_SIDE and LEAST_SIDE <= height <= MOST_SIDE):
        raise UsageError(
            f"A picture of {width} x {height} pixels cannot be made. "
            f"Each side must have between {LEAST_SIDE} and {MOST_SIDE} pixels."
        )
    by = SHORT_SIDE / min(width, height)
    return PictureSize(f"{width}x{height}", "", width, height, width * by, height * by)


def parse_size(text: str) -> PictureSize:
    """Return the preset or the size that a user wrote: ``slide-16-9`` or ``1600x900``.

    Raises:
        UsageError: It is neither.
    """
    width, times, height = text.casefold().partition("x")
    if times and width.strip().isdecimal() and height.strip().isdecimal():
        return custom_size(int(width), int(height))
    return find_preset(text)


def check_pixels(size: PictureSize, scale: int) -> None:
    """Refuse what would need too much memory.

    Raises:
        UsageError: The scale is unknown, or the picture would have too many pixels.
    """
    if scale not in SCALES:
        raise UsageError(f"A picture cannot be scaled by {scale}. Choose 1, 2 or 4.")
    width, height = size.pixels(scale)
    if width * height > MOST_PIXELS:
        most = MOST_PIXELS // 1_000_000
        raise UsageError(
            f"A picture of {width:,} x {height:,} pixels is too large; {most} million pixels is the most. "
            "Choose a smaller size or scale."
        )


def _preset(entry: dict[str, object]) -> PictureSize:
    width, height = _pair(entry["size"])
    by = SHORT_SIDE / min(width, height)
    logical = _pair(entry["logical"]) if "logical" in entry else (width * by, height * by)
    return PictureSize(str(entry["id"]), str(entry["name"]), int(width), int(height), *logical)


def _pair(value: object) -> tuple[float, float]:
    assert isinstance(value, list)
    return float(value[0]), float(value[1])
