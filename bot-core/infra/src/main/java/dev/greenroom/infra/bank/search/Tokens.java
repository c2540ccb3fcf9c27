package dev.greenroom.infra.bank.search;

import java.util.regex.Pattern;

/**
 * Where a word starts and ends, including the little expressions of our trade that an ordinary tokenizer would break:
 * {@code C++}, {@code C#}, {@code O(n)}, {@code N+1}, {@code __init__}.
 */
public final class Tokens {
    /** One token. */
    public static final Pattern TOKEN = Pattern
            .compile("\\b[OΘΩ]\\([^()\\s]{1,8}\\)|\\b\\p{L}{1,3}\\+\\+|\\b[CFcf]#|"
                    + "\\b\\p{L}\\+\\p{N}\\b|_+\\p{L}\\w*|[\\p{L}\\p{N}]+(?:[_‑-][\\p{L}\\p{N}]+){0,8}(?:['’]\\p{L}+)?");

    private Tokens() {}
}
