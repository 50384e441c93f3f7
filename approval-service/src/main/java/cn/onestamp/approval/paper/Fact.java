package cn.onestamp.approval.paper;

/** One row of the table on a paper: what it is called and what it is. */
public record Fact(String label, String value) {
}
