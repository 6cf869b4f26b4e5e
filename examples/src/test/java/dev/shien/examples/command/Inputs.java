package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import dev.shien.examples.Shien;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small input files of the programme with two courses that comes with Shien, in a folder of the test. */
record Inputs(Path folder) {

    static final String SEED = "ab".repeat(32);
    static final String HEAD = "受付番号,送信日時,企業名,法人形態,業種コード,資本金(円),常時使用する従業員数," + "主たる事業所の所在地,メールアドレス,希望コース\n";

    /** A form of a company in Tokyo for the first course. */
    static String form(String receipt) {
        return form(receipt, "2024-08-01 10:00", "info@example.jp");
    }

    static String form(String receipt, String at, String mail) {
        return receipt + "," + at + ",株式会社" + receipt + ",株式会社,391,10000000,20,東京都新宿区見本町1-1 " + receipt + "," + mail
                + ",csirt\n";
    }

    /** A file of applications with these lines. */
    String applications(String... forms) {
        return file("applications.csv", HEAD + String.join("", forms));
    }

    /** The programme's definition with something else in one place. */
    String programme(String text, String instead) {
        String definition = bundled("programme.json");
        assertThat(definition).contains(text);
        return file("programme.json", definition.replace(text, instead));
    }

    static String bundled(String name) {
        try {
            return Resources.toString(
                    Resources.getResource(Shien.class, "tokubetsushien/" + name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    String file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
