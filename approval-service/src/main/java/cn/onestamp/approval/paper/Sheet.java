package cn.onestamp.approval.paper;

import java.util.List;

/** One side of A4 paper with everything on it. */
record Sheet(List<Mark> marks) {

    static final double WIDTH = 210;
    static final double HEIGHT = 297;
}
