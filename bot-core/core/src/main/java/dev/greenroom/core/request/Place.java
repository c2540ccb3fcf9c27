package dev.greenroom.core.request;

/** Where something happens: a channel of a community. */
public record Place(CommunityId community, ChannelId channel) {}
