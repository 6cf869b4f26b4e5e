package dev.shien.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;

/** The JDK's calls that depend on the machine's locale, time zone or charset. */
final class Defaults {

    private Defaults() {}

    static ArchCondition<JavaClass> areNotUsed() {
        return Calls.none(
                "use no default locale, time zone or charset",
                // locale
                "java.util.Locale.getDefault(*",
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.lang.String.format(String, Object[])",
                "java.lang.String.formatted(*",
                "java.util.Formatter.<init>()",
                "java.util.Formatter.<init>(Appendable)",
                "java.io.Print*.format(String, Object[])",
                "java.io.Print*.printf(String, Object[])",
                "java.text.MessageFormat.format(String, Object[])",
                "java.text.MessageFormat.<init>(String)",
                "java.text.DecimalFormat.<init>()",
                "java.text.DecimalFormat.<init>(String)",
                "java.text.NumberFormat.get*Instance()",
                "java.text.Collator.getInstance()",
                "java.text.BreakIterator.get*Instance()",
                "java.time.format.DateTimeFormatter.ofPattern(String)",
                "java.time.format.DateTimeFormatter.ofLocalized*",
                "java.time.format.DateTimeFormatterBuilder.toFormatter()",
                "java.util.ResourceBundle.getBundle(String)",
                // time zone
                "java.time.ZoneId.systemDefault()",
                "java.util.TimeZone.getDefault()",
                // charset
                "java.nio.charset.Charset.defaultCharset()",
                "java.lang.String.getBytes()",
                "java.lang.String.<init>(byte[])",
                "java.lang.String.<init>(byte[], int, int)",
                "java.io.ByteArrayOutputStream.toString()",
                "java.io.InputStreamReader.<init>(InputStream)",
                "java.io.OutputStreamWriter.<init>(OutputStream)",
                "java.io.FileReader.<init>(String)",
                "java.io.FileReader.<init>(File)",
                "java.io.FileWriter.<init>(String)",
                "java.io.FileWriter.<init>(File)",
                "java.io.FileWriter.<init>(*, boolean)",
                "java.io.PrintStream.<init>(OutputStream)",
                "java.io.PrintStream.<init>(OutputStream, boolean)",
                "java.io.PrintWriter.<init>(OutputStream)",
                "java.io.PrintWriter.<init>(OutputStream, boolean)",
                "java.util.Scanner.<init>(InputStream)",
                "java.util.Scanner.<init>(File)",
                "java.util.Scanner.<init>(Path)");
    }
}
