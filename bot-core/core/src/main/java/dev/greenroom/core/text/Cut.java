package dev.greenroom.core.text;

/** Something cut in two. */
record Cut<T>(T head, T tail) {}
