"""A scene while it is laid out row by row, from the top."""

from dataclasses import dataclass, field

from explorer.charts.scene import Box, Glyph, Line, Mark, Scene, TextRun


@dataclass(slots=True)
class SceneParts:
    """What is laid out so far, and the height it reaches, px."""

    y: float = 0.0
    boxes: list[Box] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    texts: list[TextRun] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    glyphs: list[Glyph] = field(default_factory=list)

    def scene(self, width: float, head: float) -> Scene:
        """Return all of it as a scene whose first `head` px stay in sight while the rest is scrolled."""
        return Scene(
            width,
            self.y,
            tuple(self.boxes),
            tuple(self.lines),
            tuple(self.texts),
            tuple(self.marks),
            glyphs=tuple(self.glyphs),
            head=head,
        )
