package dev.greenroom.discord.render;

/** A mark around a run of text. */
enum Mark {
    STRONG("**"), EMPHASIS("*"), STRIKE("~~");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** What stands before and after the run. */
    String sign() {
        return sign;
    }
}
