package cn.onestamp.platform.audit;

/** {@code rows} that hold; {@code broken} says where and why the chain does not, or is empty. */
public record Finding(long rows, String broken) {

    public boolean intact() {
        return broken.isEmpty();
    }
}
