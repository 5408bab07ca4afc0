"""Makes the digits of Be Vietnam Pro (OFL-1.1) equally wide: the font itself has no tabular figures.

Run by hand when the font changes, with fontTools and brotli, from this folder:
    python3 make-digits.py ../../node_modules/@fontsource/be-vietnam-pro/files
"""

import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

# Units of 1/1000 em; between the width of the 8 and that of the 0, so that only the 1 gains much.
ADVANCE = {400: 640, 600: 655}


def make(folder: str, weight: int) -> None:
    font = TTFont(f"{folder}/be-vietnam-pro-latin-{weight}-normal.woff")
    options = Options(hinting=False, layout_features=[], name_IDs=["*"])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=range(ord("0"), ord("9") + 1))
    subsetter.subset(font)
    advance = round(ADVANCE[weight] * font["head"].unitsPerEm / 1000)
    for code in range(ord("0"), ord("9") + 1):
        name = font.getBestCmap()[code]
        glyph = font["glyf"][name]
        shift = round((advance - (glyph.xMax - glyph.xMin)) / 2) - glyph.xMin
        glyph.coordinates.translate((shift, 0))
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (advance, glyph.xMin)
    font.flavor = "woff2"
    font.save(f"digits-{weight}.woff2")


for each in ADVANCE:
    make(sys.argv[1], each)
