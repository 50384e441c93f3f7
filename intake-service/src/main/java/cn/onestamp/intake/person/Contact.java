package cn.onestamp.intake.person;


import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Where somebody lives and can be reached, as far as it is known. */
public record Contact(@Nullable DivisionCode home, @Nullable PhoneNumber phone) {

    public static final Contact UNKNOWN = new Contact(null, null);

    /** What is not known here is taken from the other. */
    public Contact or(Contact other) {
        return new Contact(home == null ? other.home() : home, phone == null ? other.phone() : phone);
    }
}
