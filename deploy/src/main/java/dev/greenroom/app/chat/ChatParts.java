package dev.greenroom.app.chat;

import java.time.InstantSource;

/** What the chat's pages are made of. */
record ChatParts(Hall hall, Guests guests, Conversation conversation, Talk talk, InstantSource clock) {}
