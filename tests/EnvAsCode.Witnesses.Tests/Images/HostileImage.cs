using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using EnvAsCode.Emit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>
/// An image of random steps whose texts are made of what builders and shells take for their own, built once. Texts that a diagnostic keeps
/// out are left out of it: what is built has to hold every other one as it is. The seed is always the same unless <c>ENVASCODE_SEED</c>
/// gives one, which a failing test names.
/// </summary>
public sealed class HostileImage : IDisposable
{
    private static readonly string[] Pieces =
    [
        "'", "\"", "`touch /tmp/owned`", "$(touch /tmp/owned)", "$VAR", "${VAR}", "${VAR:-x}", "$5", "$", "\\", "\\\\", "\\\"", "\\n", "#",
        "# syntax=x", " ", "  ", "\t", "=", "|", "&&", ";", ">", "<", "<<EOF", "EOF", "--mount=x", "[", "]", "[\"a\"]", "{", "}", "(", ")",
        "*", "?", "~", "!", "%s", "%", "a", "B7", "é", "ü", "漢字", "🐍", "\u00a0", "ONBUILD", "FROM scratch", "@", "^", ",", "\u200b",
        "null", "\u0001", "\u2028",
    ];

    private static readonly string[] LinePieces = ["\n", "\n#", "\\\n", "\nEOF\n", "\n\n", "\n  ", "\n\t", "\nFROM scratch\n", "\r\n"];

    private readonly Random random;
    private readonly Lazy<Emitted> files;
    private readonly Lazy<string> tag;
    private readonly Lazy<string> buildKitTag;

    public HostileImage(BaseImages images)
    {
        string? given = Environment.GetEnvironmentVariable("ENVASCODE_SEED");
        this.Seed = given is null ? 20260807 : int.Parse(given, CultureInfo.InvariantCulture);
        this.random = new Random(this.Seed);
        this.files = new(() => new Emitted(this.Declare(images.Python)));
        this.tag = new(() =>
        {
            string name = images.NewTag("hostile");
            Docker.Build(name, this.files.Value.Path).AssertSuccess();
            return name;
        });
        this.buildKitTag = new(() =>
        {
            string name = images.NewTag("hostile-buildkit");
            Docker.BuildWithBuildKit(this.files.Value.Path, "", "--tag", name).AssertSuccess();
            return name;
        });
    }

    /// <summary>What the random numbers begin with.</summary>
    public int Seed { get; }

    /// <summary>The image, as the classic builder makes it.</summary>
    public string Tag => this.tag.Value;

    /// <summary>The image, as BuildKit makes it.</summary>
    public string BuildKitTag => this.buildKitTag.Value;

    /// <summary>The variables of the image.</summary>
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>The build arguments.</summary>
    public Dictionary<string, string> BuildArguments { get; } = new(StringComparer.Ordinal);

    /// <summary>The labels.</summary>
    public Dictionary<string, string> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>The arguments of a program.</summary>
    public List<string> Arguments { get; } = [];

    /// <summary>What files hold, by their paths.</summary>
    public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>The program that the image starts, with its arguments.</summary>
    public List<string> Command { get; } = [];

    /// <summary>How many texts were kept out by a diagnostic.</summary>
    public int Refused { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (this.files.IsValueCreated)
        {
            this.files.Value.Dispose();
        }
    }

    private EnvironmentSpec Declare(string baseImage)
    {
        List<IImageStep> steps = [Env("VAR", "value")];
        this.Fill(25, this.Variables, "HOSTILE_{0}", text => Env("A", text, literal: true));
        this.Variables["HOSTILE_LONG"] = this.Long(60_000);
        steps.Add(new EnvStep(this.Variables.Select(item => new EnvironmentVariable(item.Key, item.Value)).ToEquatableArray())
        {
            IsLiteral = true
        });
        this.Fill(10, this.BuildArguments, "ARGUMENT_{0}", text => Arg("A", text), IsNoReference);
        steps.AddRange(this.BuildArguments.Select(item => Arg(item.Key, item.Value)));
        this.Fill(10, this.Labels, "org.example.{0}", text => Label("a", text), IsNoReference);
        steps.AddRange(this.Labels.Select(item => Label(item.Key, item.Value)));
        this.Arguments.AddRange(this.RandomTexts(25, lines: true, text => Exec("a", text)));
        this.Arguments.Add(this.Long(50_000));
        steps.Add(Exec(
            [
                "python3",
                "-c",
                "import json, os, sys; json.dump([dict(os.environ), sys.argv[1:]], open('/opt/seen.json', 'w'))",
                .. this.Arguments
            ]));
        this.AddFiles(steps);
        this.Command.AddRange(this.RandomTexts(10, lines: true, text => Exec("a", text)));
        return new("hostile")
        {
            Strategies =
            [
                new CustomImage { From = new BaseImage(baseImage), Steps = steps.ToEquatableArray(), Cmd = this.Command.ToEquatableArray() }
            ]
        };
    }

    // Files that are copied, that a condition of the shell writes, and that shell code writes, of which each line is quoted as POSIX has
    // it.
    private void AddFiles(List<IImageStep> steps)
    {
        int number = 0;
        foreach (string text in this.RandomTexts(8, lines: true, text => WriteFile("/a", text)))
        {
            string path = "/opt/files/" + Name(number++);
            this.Texts[path] = text.Replace("\r\n", "\n", StringComparison.Ordinal);
            steps.Add(WriteFile(path, text));
        }

        List<IScriptStep> conditional = [];
        foreach (string text in this.RandomTexts(12, lines: true, text => WriteFile("/a", text)))
        {
            string path = "/opt/shell/" + Name(number++);
            this.Texts[path] = text.Replace("\r\n", "\n", StringComparison.Ordinal);
            conditional.Add(WriteFile(path, text));
        }

        steps.Add(OnArchitecture(Architecture.Amd64, conditional.ToEquatableArray()));
        StringBuilder code = new("mkdir -p /opt/code\n");
        foreach (string text in this.RandomTexts(12, lines: true, text => Run("echo " + Posix(text))))
        {
            string path = "/opt/code/" + Name(number++);
            string lines = text.Replace("\r\n", "\n", StringComparison.Ordinal);
            this.Texts[path] = lines;
            code.Append(CultureInfo.InvariantCulture, $"printf '%s' {Posix(lines)} > {path}\n");
        }

        steps.Add(Run(code.ToString()));
    }

    // All that a path may have beside letters and digits.
    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"{number}-_.+@=,%:x");

    private static string Posix(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    private void Fill(
        int count, Dictionary<string, string> values, string name, Func<string, IImageStep> step, Func<string, bool>? isMeant = null)
    {
        foreach (string text in this.RandomTexts(count, lines: false, step).Where(isMeant ?? (_ => true)))
        {
            values.Add(string.Format(CultureInfo.InvariantCulture, name, values.Count), text);
        }
    }

    // A reference is meant to become its value.
    private static bool IsNoReference(string text) =>
        !text.Contains("$VAR", StringComparison.Ordinal) && !text.Contains("${VAR}", StringComparison.Ordinal);

    // Random texts that no diagnostic keeps out of the step.
    private IEnumerable<string> RandomTexts(int count, bool lines, Func<string, IImageStep> step)
    {
        for (int i = 0; i < count; i++)
        {
            string text = string.Concat(Enumerable.Range(0, this.random.Next(1, 8)).Select(_ => this.Piece(lines)));
            EnvironmentSpec alone = new("alone") { Strategies = [new CustomImage { From = new BaseImage("a"), Steps = [step(text)] }] };
            if (EnvironmentChecks.Check(alone).Any(finding => finding.Rule.PreventsEmission))
            {
                this.Refused++;
            }
            else
            {
                yield return text;
            }
        }
    }

    private string Piece(bool lines) =>
        lines && this.random.Next(5) == 0 ? LinePieces[this.random.Next(LinePieces.Length)] : Pieces[this.random.Next(Pieces.Length)];

    private string Long(int length)
    {
        StringBuilder text = new();
        while (text.Length < length)
        {
            string piece = this.Piece(lines: false);
            text.Append(char.IsControl(piece[0]) || piece[0] == '\u2028' ? "\\" : piece);
        }

        return text.ToString();
    }
}
