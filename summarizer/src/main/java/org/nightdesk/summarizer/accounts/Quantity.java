package org.nightdesk.summarizer.accounts;

/**
 * A number and how firmly it is given.
 *
 * @param value 0 or more; a day of the week is 1 to 7
 * @param bound whether it is the number itself, about the number, or a bound
 */
record Quantity(double value, Bound bound) {

    enum Bound {
        EXACT, ABOUT, AT_LEAST, AT_MOST
    }

    private static final double ABOUT_SHARE = 0.15;
    private static final double BOUND_SHARE = 0.03;
    private static final double ONE_DIGIT_SHARE = 0.08;

    /** Whether both can be true of the same thing. */
    boolean agrees(Quantity other) {
        if (bound == Bound.AT_MOST && other.bound == Bound.AT_MOST) {
            return true;
        }
        return allows(other.value) || other.allows(value) || rounds(other) || other.rounds(this);
    }

    private boolean allows(double number) {
        return switch (bound) {
            case EXACT -> number == value;
            case ABOUT -> Math.abs(number - value) <= Math.max(value >= 6 ? 1 : 0, ABOUT_SHARE * value);
            case AT_LEAST -> number >= (1 - BOUND_SHARE) * value;
            case AT_MOST -> number <= (1 + BOUND_SHARE) * value;
        };
    }

    /** Whether this is the other number, rounded or cut off: 2.4 million for 2,430,000, "200" for 190. */
    private boolean rounds(Quantity other) {
        if (value < 10 || value == other.value) {
            return value == other.value;
        }
        double unit = unit(value);
        if (value / unit < 10) {
            return value >= 100 && Math.abs(value - other.value) <= ONE_DIGIT_SHARE * Math.max(value, other.value);
        }
        return unit > 1
                && (Math.round(other.value / unit) * unit == value || Math.floor(other.value / unit) * unit == value);
    }

    /** The place of the last digit that is not 0: 10,000 for 340,000. */
    private static double unit(double number) {
        double unit = 1;
        while (number % (unit * 10) == 0 && unit * 10 <= number) {
            unit *= 10;
        }
        return unit;
    }
}
