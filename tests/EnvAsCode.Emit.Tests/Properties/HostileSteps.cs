using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>Each step that a script can have, with every string set, and variants of it with a hostile text in one of them.</summary>
internal static class HostileSteps
{
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private const string Pem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";

    /// <summary>Texts that a shell, a heredoc, a function or a line of a file would take for code.</summary>
    public static IReadOnlyList<string> Corpus { get; } =
    [
        "$(canary)", "`canary`", "'; canary; '", "\"; canary; \"", "\ncanary\n", "\nEOF\ncanary\n", "\nEOF\nEOF_2\ncanary\n",
        "\n__END_OF_FILE__\ncanary\n", "${x:-$(canary)}", "a[$(canary)]", "%s %n %q", "\\", "\\\\", "\\\ncanary\n", " -rf", "--", "!canary",
        " ~", "*", "{a,b}", "a'b\"c", "'\\''", "é日🐍", " # x", " && canary", " | canary", " > canary", "<(canary)", "$'\\x27'; canary",
        "a\tb", "\n}\ncanary\n{\n", "\n)\ncanary\n", "\nfi\ncanary\n", "' 'canary", "\u00a0", "$IFS", "=x", "&canary", "\u202ecanary", "$",
        "\r\ncanary\r\n", "\0", "\ud83d", " ",
    ];

    /// <summary>A right step of each kind.</summary>
    public static IReadOnlyList<IScriptStep> Right { get; } =
    [
        Run("program"), Exec("program", "x"), DeclaredPackages(), RestartJupyterServer(), IdleShutdown(60), JupyterServerExtension("a.b"),
        Install(
            Pip("a", "1", extras: ["e"], marker: "os_name == 'posix'") with { Hashes = [Digest] },
            Conda("b", "1.0", "h_0") with { Channel = "c" },
            Apt("dd", "1"),
            Yum("e", "1"),
            Npm("f", "1", "/n")),
        Install(Pip("a") with { Url = "https://h.example/a.whl" }),
        GitClone("https://h.example/r", "v1", "~/r", owner: "a:b"),
        Comment("x"),
        GitConfig("user.name", "x"),
        GitCredentials("h.example", "s") with { Username = "u", UsernameKey = "n", Key = "k", Region = "r" },
        Remove("~/r"),
        InstallRequirements("~/r.txt"),
        AppendLine("/etc/l", "x"),
        Chmod("755", "~/m"),
        Proxy("http://p", "h"), Variables(new EnvironmentVariable("A", "b")), TrustCertificates("s3://bucket/ca/"), TrustCertificates(Pem),
        WriteFile("~/f", "x", mode: "640", owner: "a:b"), AppendLine("~/l", "x"), MergeJson("~/j", "{}"), Symlink("/t", "~/s"), Folder(
            "~/d", owner: "a", mode: "755"),
        Download("https://h.example/x", "~/x", Digest, mode: "755") with
        {
            Signature = new GpgSignature("https://h.example/s", "https://h.example/k", "0123456789abcdef0123456789abcdef01234567")
        },
        S3Copy("s3://bucket/a", "~/c"), S3Copy("s3://bucket/a.zip", "~/z", Archive.Zip),
        S3Sync("~/a", Text("s3://bucket/", StudioValue.SpaceName)) with
        {
            Exclude = ["x"],
            OnlyWith = UserProfileTag("T")
        }, S3Sync("s3://bucket/a", "~/a") with { Exclude = ["x"], OnlyWith = "x" },
        CodeEditorExtension("a.b"), CodeEditorExtension("https://h.example/x.vsix", Digest),
        DebInstall("https://h.example/x.deb", Digest),
        AptSource("n", "https://h.example/u", "s", components: ["c"], key: "https://h.example/k") with { KeyChecksum = Digest },
        InBackground("b", Exec("program")) with
        {
            LogFile = "~/log"
        }, Once("o", Exec("program")), Optional(Exec("program")), CronJob("c", "* * * * *", Exec("program")), OnArchitecture(
            Architecture.Amd64, Exec("program")),
        When(Not(Exists("~/w")), Exec("program")),
        When(
            Any(HasValue(StudioValue.SpaceName, "x"), All(HasValue(UserProfileTag("T"), "x"), DistributionAtLeast("2.5"), Exists("~/w"))),
            Exec("program")),
    ];

    // What these say is code, or the program to run: that is what they are for.
    private static bool IsCode(IScriptStep step, string path) =>
        (step, path) is (RunStep, "Command") or (ExecStep, "Arguments[0].Parts[0].Text");

    // Whether this text is empty is all that the script asks of it; a tag's key there goes to a program.
    private static bool IsLookedAtOnly(IScriptStep step, string path) => step is CommentStep or WhenStep ||
        step is S3SyncStep { OnlyWith: { } value }
        && path.StartsWith(nameof(S3SyncStep.OnlyWith), StringComparison.Ordinal)
        && value.Parts[0].Kind == ScriptTextKind.Literal;

    /// <summary>
    /// Variants of the steps, each with a text in one string: the text in place of it, or behind it, with a mark that no other variant has.
    /// </summary>
    public static IEnumerable<(IScriptStep Step, string Text, string Where)> With(string text)
    {
        int number = 0;
        foreach (IScriptStep step in Right)
        {
            foreach (TextLeaf leaf in TextLeaf.Of(step)
                .Where(leaf => leaf.Text is not null && !IsCode(step, leaf.Path) && !IsLookedAtOnly(step, leaf.Path)))
            {
                foreach ((string before, string part) in new[]
                {
                    (leaf.Text!, Mark(++number) + text), (leaf.Text!, text + Mark(++number)), ("", text + Mark(++number))
                })
                {
                    IScriptStep variant = (IScriptStep)leaf.With(before + part);
                    variant = leaf.Path is "Name" or "Path.Parts[0].Text" ? variant : Apart(variant, number, part);
                    yield return (variant, part, step.GetType().Name + "." + leaf.Path);
                }
            }
        }
    }

    /// <summary>A step under a name, or at a place, that no other has.</summary>
    /// <param name="number">What tells it from others of the same text.</param>
    /// <param name="text">What tells it from those of other texts.</param>
    private static IScriptStep Apart(IScriptStep step, int number, string text)
    {
        string name = "n" + number.ToString(CultureInfo.InvariantCulture);
        return step switch
        {
            BackgroundStep background => background with { Name = name },
            OnceStep once => once with { Name = name },
            CronJobStep job => job with { Name = name },

            // A folder that another variant has made there is the user's.
            SymlinkStep link => link with { Path = "~/" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12] },
            _ => step,
        };
    }

    private static string Mark(int number) => "q" + number.ToString(CultureInfo.InvariantCulture) + "q";
}
