package dev.greenroom.app;

import dev.greenroom.app.config.Setup;
import dev.greenroom.app.config.StartRefused;
import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Library;
import dev.greenroom.infra.bank.BankLoader;
import dev.greenroom.infra.bank.LoadedBank;
import dev.greenroom.infra.bank.source.Note;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Wires the question bank: the documents of GREENROOM_BANK, else those bundled below {@code seeds/}. */
@Configuration(proxyBeanMethods = false)
class BankWiring {
    private static final Logger LOG = LoggerFactory.getLogger(BankWiring.class);
    private static final String BUNDLED = "seeds/";

    @Bean
    AfterStart afterStart() {
        return new AfterStart();
    }

    @Bean
    Library library(Setup setup, AfterStart afterStart) {
        LoadedBank loaded = setup.bank().isEmpty() ? bundled() : BankLoader.load(setup.bank());
        for (Note error : loaded.errors()) {
            LOG.warn("question document left out: {}", error);
        }
        for (Path path : setup.bank()) {
            if (loaded.readings().stream().filter(reading -> Path.of(reading.document()).startsWith(path))
                    .allMatch(reading -> reading.questions().isEmpty())) {
                throw new StartRefused("GREENROOM_BANK", "there is no question in " + path
                        + "; “bank check” says what was skipped and why");
            }
        }
        Bank bank = loaded.toBank(afterStart::run);
        return community -> bank;
    }

    /** The bank in the jar. */
    static LoadedBank bundled() {
        var documents = new TreeMap<String, byte[]>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:seeds/**/*.md")) {
                String address = file.getURL().toString();
                documents.put(address.substring(address.lastIndexOf(BUNDLED)), file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BankLoader.load(documents);
    }
}
