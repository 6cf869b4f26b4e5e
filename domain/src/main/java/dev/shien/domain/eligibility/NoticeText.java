package dev.shien.domain.eligibility;

import dev.shien.domain.reason.Text;
import java.util.function.Function;

/** Writes a notice out in one language. */
final class NoticeText {

    private final Notice notice;
    private final Function<Text, String> in;
    private final boolean isJapanese;
    private final StringBuilder text = new StringBuilder();
    private int section = 1;

    private NoticeText(Notice notice, Function<Text, String> in, boolean isJapanese) {
        this.notice = notice;
        this.in = in;
        this.isJapanese = isJapanese;
    }

    static Text of(Notice notice) {
        return Text.of(new NoticeText(notice, Text::ja, true).write(), new NoticeText(notice, Text::en, false).write());
    }

    private String write() {
        line("", notice.heading());
        section(Text.of("結論", "Conclusion"));
        line(indent(1), notice.conclusion());
        if (!notice.points().isEmpty()) {
            section(Text.of("理由", "Reasons"));
            for (int i = 0; i < notice.points().size(); i++) {
                point(i + 1, notice.points().get(i));
            }
        }
        questions();
        section(Text.of("適用した基準", "Rules applied"));
        line(indent(1), notice.rules());
        return text.toString();
    }

    private void point(int number, Notice.Point point) {
        String citation = in.apply(point.citation().text());
        String title = in.apply(point.title());
        line(
                isJapanese
                        ? "（" + number + "）" + title + "（" + citation + "）"
                        : "(" + number + ") " + title + " (" + citation + ")");
        line(indent(1), point.result());
        point.statements().forEach(statement -> bullet(statement.text()));
    }

    private void questions() {
        if (!notice.questions().isEmpty()) {
            section(Text.of("確認が必要な事項", "What has to be confirmed"));
            notice.questions().forEach(this::bullet);
        }
        if (notice.questions().size() > 1) {
            line(
                    indent(1),
                    Text.of(
                            "上から順に確認します。途中で結論が決まったときは、残りの確認は不要です。",
                            "In this order; once the conclusion is settled, the rest need not be confirmed."));
        }
    }

    private void bullet(Text item) {
        line(isJapanese ? "　・" : "  - ", item);
    }

    private void section(Text title) {
        text.append('\n');
        line(isJapanese ? section + "　" : section + ". ", title);
        section++;
    }

    private String indent(int depth) {
        return (isJapanese ? "　" : "  ").repeat(depth);
    }

    private void line(String before, Text words) {
        line(before + in.apply(words));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
