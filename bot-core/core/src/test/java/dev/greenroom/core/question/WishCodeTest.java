package dev.greenroom.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Filter;
import dev.greenroom.core.testing.SampleBank;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WishCodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "the GIL | the GIL",
        "how to prevent deadlocks between threads | how to prevent deadlocks",
        "バイアスとバリアンスのトレードオフ | バイアスとバリアンス",
        "Donaudampfschifffahrtsgesellschaftskapitän | Donaudampfschifffahrtsgesellsc",
        "😀😀😀😀😀😀😀😀😀 | 😀😀😀😀😀😀😀"})
    void asMuchOfWhatItIsAboutIsKeptAsFits(String about, String kept) {
        assertThat(read(about).about()).contains(kept);
    }

    @Test
    void nothingIsKeptOfNothing() {
        assertThat(WishCode.read(WishCode.of(Wish.ANYTHING, SampleBank.bank()), SampleBank.bank()))
                .isEqualTo(Wish.ANYTHING);
    }

    private static Wish read(String about) {
        var wish = new Wish(new Filter(Optional.empty(), Optional.empty(), Optional.empty()), Optional.of(about));
        return WishCode.read(WishCode.of(wish, SampleBank.bank()), SampleBank.bank());
    }
}
