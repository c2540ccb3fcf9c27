package dev.greenroom.infra.bank.documents;

import java.util.regex.Pattern;

/**
 * How much a line sounds like a question. A third of the questions people write down has no question mark: they ask
 * with {@code Explain}, {@code Difference between}, {@code Design} or {@code X vs Y}.
 */
enum Asking {
    NO, PERHAPS, SURELY;

    private static final Pattern INTERROGATIVE = Pattern
            .compile("(?i)(?:what|how|why|when|where|which|who|whose|whom|can|"
                    + "could|do|does|did|is|are|was|were|will|would|should|have|has|had|"
                    + "wie|warum|weshalb|wieso|wann|wo|wer|wem|wen|wessen|welche[rsmn]?|wozu|wofür|womit|woran|worin|wodurch|"
                    + "kann|können|gibt)(?:[’']\\p{L}+)?\\b");
    private static final Pattern IMPERATIVE = Pattern
            .compile("(?i)(?:please )?(?:(?:briefly|in [^,]{1,30},) )?(?:explain|"
                    + "describe|define|compare|contrast|discuss|design|implement|write|give|tell|walk|list|name|outline|"
                    + "demonstrate|show|differences?|differentiate|distinguish|state|mention|build|create|derive|prove|sketch|"
                    + "summari[sz]e|elaborate|talk|propose|suggest|estimate|solve|reverse|find|illustrate|"
                    + "erklär(?:e|en|t)|erläuter(?:e|n)|beschreib(?:e|en)|nenn(?:e|en)|definier(?:e|en)|vergleich(?:e|en)|"
                    + "unterschiede?|entwirf|entwerfen|implementier(?:e|en)|schreib(?:e|en)|zeig(?:e|en))\\b");
    private static final Pattern VERSUS = Pattern.compile("(?i)(?<=\\S\\s)(?:vs\\.?|versus)\\s\\S");

    /** How much {@code text}, the wording without its label, sounds like a question. */
    static Asking of(String text) {
        String plain = Plain.of(text);
        if (plain.endsWith(":") || plain.isEmpty()) {
            return NO;
        }
        if (plain.contains("?") || INTERROGATIVE.matcher(plain).lookingAt()) {
            return SURELY;
        }
        return IMPERATIVE.matcher(plain).lookingAt() || VERSUS.matcher(plain).find() ? PERHAPS : NO;
    }

    boolean isLikely() {
        return this != NO;
    }
}
