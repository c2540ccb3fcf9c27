package dev.greenroom.discord.fake;

/** What Discord says instead of doing what it was asked. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;

    Refusal(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /** The body breaks a rule; {@code path} says where. */
    static Refusal invalidBody(String path, String problem) {
        return new Refusal(400, 50035, "Invalid Form Body: " + path + ": " + problem);
    }

    static Refusal unknown(int code, String what) {
        return new Refusal(404, code, "Unknown " + what);
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }

    String json() {
        return Json.object().put("code", code).put("message", getMessage()).toString();
    }
}
