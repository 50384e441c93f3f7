package cn.onestamp.approval.paper;

/** Something at a place on a sheet. All lengths in millimetres from the upper left corner, y downwards. */
sealed interface Mark {

    /**
     * Characters of one typeface on one line.
     *
     * @param size     height of the em
     * @param baseline where the characters stand
     * @param tracking added after every character
     */
    record Text(Typeface face, double size, Ink ink, double x, double baseline, double tracking, int[] codePoints)
            implements Mark {

        double advance(int index) {
            return Measure.advance(face, codePoints[index]) * size + tracking;
        }
    }

    /** A filled rectangle: a rule, a frame, a shaded cell. */
    record Fill(Ink ink, double x, double y, double width, double height) implements Mark {
    }

    /** The code to scan. */
    record Code(ScanCode code, double x, double y, double size) implements Mark {
    }
}
