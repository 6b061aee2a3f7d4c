using System;
using EnvAsCode.Emit.Importing;
using static EnvAsCode.Steps;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>An image of every step that needs no network, built once for the tests that look at it.</summary>
public sealed class StepImage : IDisposable
{
    /// <summary>A value with all that a builder or a shell could take for something else.</summary>
    public const string Hostile = "'q' \"d\" $(touch /tmp/owned) `touch /tmp/owned` \\n \\ $5 ${X:-y} #x ünïcödé ";

    /// <summary>What a file holds that is written.</summary>
    public const string Content = "EOF\n# no comment\nFROM scratch \\\n\n\t$HOME `id` \"ünïcödé\" '\\''\n[run]\n<<EOF\n--end\\";

    private static readonly ProjectFiles Project = new(
        new ProjectFile[]
        {
            new("tool.sh", "#!/bin/sh\necho tool\n"),
            new("two words.txt", "two words\n"),
            new("tree/inner/name.txt", "inner\n"),
            new("rootfs/etc/team.txt", "team\n")
        }
            .ToEquatableArray());

    private readonly Lazy<Emitted> files;
    private readonly Lazy<string> tag;

    public StepImage(BaseImages images)
    {
        this.files = new(() => new Emitted(Declare(images.Python), Project));
        this.tag = new(() =>
        {
            string name = images.NewTag("step-image");
            Docker.Build(name, this.files.Value.Path).AssertSuccess();
            return name;
        });
    }

    /// <summary>The image.</summary>
    public string Tag => this.tag.Value;

    /// <summary>Arguments that a program has to get as they are.</summary>
    public static EquatableArray<string> Arguments => [Hostile, "two\nlines\n", "", "-- --mount=x", "<<EOF", "\\"];

    /// <inheritdoc/>
    public void Dispose()
    {
        if (this.files.IsValueCreated)
        {
            this.files.Value.Dispose();
        }
    }

    private static EnvironmentSpec Declare(string baseImage) => new("step-image")
    {
        Strategies =
        [
            new CustomImage
            {
                From = new BaseImage(baseImage),
                Stages = Stages(baseImage),
                Volumes = ["/opt/models"],
                StopSignal = "SIGINT",
                HealthCheck = new("sh", "-c", Hostile) { Interval = 60, Retries = 2 },
                Steps =
                [
                    Arg("FLAVOUR", "with \"quotes\" and $5"), Run("printf '%s' \"$FLAVOUR\" > /opt/flavour"),
                    Env([new("TOOLS", "/opt/tools"), new("PATH", "$TOOLS/bin:$PATH"), new("NESTED", "${TOOLS}/nested")]),
                    Env("HOSTILE", Hostile), Env("DOLLAR", "$HOME ${HOME}", literal: true),
                    Label("org.example/hostile", Hostile),
                    Copy("tool.sh", "/opt/tools/bin/tool", owner: "1000:100", mode: "750"),
                    Copy("two words.txt", "/opt/two/words.txt"),
                    Copy(["tree/", "tool.sh"], "/opt/tree/", owner: "1000:100"),
                    Run("stat -c '%a %n' / /etc /etc/* /usr/bin/* /tmp > /opt/modes-before"),
                    Copy("rootfs/", "/", mode: "600"),
                    Copy("tree", "/etc/tree", mode: "604"),
                    Copy("tool.sh", "/usr/bin", mode: "711"),
                    Copy(["tool.sh", "tree"], "${TOOLS}/more/", mode: "640"),
                    Run("stat -c '%a %n' / /etc /etc/* /usr/bin/* /tmp > /opt/modes-after"),
                    CopyFrom("build", "/out/", "/opt/from-build/", owner: "1000:100"), CopyFrom("pack", "/tmp/", "/opt/from-pack/"),
                    Folder("/opt/models", owner: "1000:100", mode: "2775"), Symlink("/opt/models", "/opt/link@1"),
                    WriteFile("/etc/team/team.conf", Content, mode: "640", owner: "root:users"),
                    WriteFile("/etc/team/plain.conf", "first"),
                    Run("cp /etc/team/plain.conf /opt/first.conf"),
                    WriteFile("/etc/team/plain.conf", "plain"),
                    Exec(["python3", "-c", "import json, sys; json.dump(sys.argv[1:], open('/opt/arguments.json', 'w'))", .. Arguments]),
                    Shell("/bin/bash", "-o", "pipefail", "-c"),
                    Run("false | true && touch /opt/no-pipefail || [[ -d /opt ]] && echo bash > /opt/shell"),
                    Run("[ -d /opt ] && echo bracket > /opt/bracket"),
                    Run(
                        "# a comment\nfor word in 'it'\"'\"'s' \"\\$x\" ünïcödé; do\n  # another\n\n  echo \"$word\" \\\n    >> "
                        + "/opt/lines\ndone\ncat > /opt/here <<'EOF'\n# kept $HOME\n  indented \\\nEOF\n"),
                    User("sagemaker-user"),
                    Workdir("${TOOLS}/work=1"),
                    Run("{ id --user; pwd; } > ~/who"),
                    WriteFile("~/mine", "mine"),
                    Symlink("/opt/tools", "~/tools"),
                ],
            },
        ],
    };

    private static EquatableArray<BuildStage> Stages(string baseImage) =>
    [
        new("build", new BaseImage(baseImage))
        {
            Steps =
            [
                Copy("tree/", "/src/"),
                WriteFile("/etc/team/plain.conf", "of the stage"),
                Run("mkdir /out && cp /src/inner/name.txt /etc/team/plain.conf /out")
            ]
        },
        new("pack", new BaseImage(baseImage))
        {
            Steps = [User("sagemaker-user"), CopyFrom("build", "/out/", "/tmp/out/"), Run("id --user > /tmp/stage")]
        },
    ];
}
