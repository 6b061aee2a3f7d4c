using System;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

public class StageTests
{
    private static readonly CustomImage Staged = new()
    {
        BuildArguments = [new("GO", "1.23")],
        Stages =
        [
            new("build", new BaseImage("golang:${GO}"))
            {
                Steps =
                [
                    Arg("GO"),
                    Workdir("/src"),
                    Copy("tool/", "."),
                    WriteFile("/etc/tool.conf", "of the stage"),
                    Install(Apt("git")),
                    Run("go build -o /out/tool .")
                ],
            },
            new("pack", new BaseImage("team/debian:12") { User = "app", Uid = 1000, Gid = 100, Home = "/home/app" })
            {
                Steps = [CopyFrom("build", "/out/tool", "/pack/tool"), Run("strip /pack/tool")]
            },
        ],
        From = new BaseImage("team/debian:12-slim"),
        Steps = [WriteFile("/etc/tool.conf", "of the image"), CopyFrom("pack", "/pack/", "/usr/local/bin/", owner: "1000:100")],
    };

    [Fact]
    [Capability(25)]
    public void Stages_come_before_the_image_which_takes_files_from_them()
    {
        string text = Built.Dockerfile(Built.Of(Staged));

        Assert.EndsWith(
            """

            ARG GO="1.23"
            FROM golang:${GO} AS build

            ARG GO

            WORKDIR /src

            COPY context/tool/ .

            COPY stages/build/etc/tool.conf /etc/tool.conf

            RUN apt-get update \
             && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
                'git' \
             && rm -rf /var/lib/apt/lists/*

            RUN go build -o /out/tool .

            FROM team/debian:12 AS pack

            COPY --from=build /out/tool /pack/tool

            RUN strip /pack/tool

            FROM team/debian:12-slim

            COPY files/etc/tool.conf /etc/tool.conf

            COPY --from=pack --chown=1000:100 /pack/ /usr/local/bin/

            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
        Assert.Equal(
            "*\n!context/tool\n!files/etc/tool.conf\n!stages/build/etc/tool.conf\n", Built.File(Built.Of(Staged), ".dockerignore"));
        using JsonDocument manifest = JsonDocument.Parse(Built.File(Built.Of(Staged), "manifest.json"));
        Assert.Equal(
            ["golang:${GO}", "team/debian:12"],
            manifest.RootElement
                .GetProperty("strategies")
                .GetProperty("customImage")
                .GetProperty("sourceImages")
                .EnumerateArray()
                .Select(source => source.GetString()));
        Assert.Equal("of the stage\n", Built.File(Built.Of(Staged), "stages/build/etc/tool.conf"));
    }

    [Fact]
    public void What_is_wrong_with_a_stage_is_found_as_in_the_image()
    {
        CustomImage image = Staged with
        {
            Stages = [new("build", new BaseImage("a:${TAG}"))
            {
                Steps = [Copy("missing", "/x"), Download("https://h.example/x", "/x"), Run("pip install a>1")]
            }],
            Steps = [CopyFrom("build", "/x", "/x")],
        };

        EquatableArray<Finding> findings = EnvironmentChecks.Check(Built.Of(image), ProjectFiles.None);

        Assert.Contains(findings, finding => finding.Rule.Id == "EAC3007" && finding.Path == "Strategies[0].Stages[0].From.Reference");
        Assert.Contains(findings, finding => finding.Rule.Id == "EAC3008" && finding.Path == "Strategies[0].Stages[0].Steps[0].Sources[0]");
        Assert.Contains(findings, finding => finding.Rule.Id == "EAC3006" && finding.Path == "Strategies[0].Stages[0].Steps[1]");
        Assert.Contains(findings, finding => finding.Path == "Strategies[0].Stages[0].Steps[2].Command");
    }

    [Fact]
    public void A_policy_on_base_images_holds_for_stages_and_for_what_is_copied_from_images()
    {
        CustomImage image = Staged with
        {
            Steps = [CopyFrom("busybox:1.36", "/bin/busybox", "/bin/busybox"), CopyFrom("pack", "/a", "/b")]
        };
        EnvironmentPolicy policy = new("bases") { AllowedBaseImages = ["team/debian:*"] };

        EquatableArray<Finding> findings = EnvironmentChecks.Check(Built.Of(image), new PolicyContext([policy], []), null);

        Assert.Equal(
            ["Strategies[0].Stages[0].From.Reference", "Strategies[0].Steps[0].From"],
            [.. findings.Where(finding => finding.Rule.Id == "EAC7006").Select(finding => finding.Path)]);
    }

    [Fact]
    [Capability(6)]
    public void Volumes_the_stop_signal_and_the_health_check_stand_at_the_end()
    {
        CustomImage image = new()
        {
            From = new BaseImage("team/debian:12"),
            Volumes = ["/data", "/var/log/app"],
            StopSignal = "SIGINT",
            HealthCheck = new("curl", "-f", "http://localhost:8080/$x") { Interval = 60, Timeout = 5, StartPeriod = 120, Retries = 2 },
            Steps = [Folder("/data", owner: "1000:100")],
        };

        Assert.EndsWith(
            "\n\nVOLUME [\"/data\", \"/var/log/app\"]\n\nSTOPSIGNAL SIGINT\n\nHEALTHCHECK --interval=60s --timeout=5s --start-period=120s "
            + "--retries=2 CMD [\"curl\", \"-f\", \"http://localhost:8080/$x\"]",
            Built.Body(Built.Of(image)),
            StringComparison.Ordinal);
        Assert.Equal(
            "HEALTHCHECK NONE",
            Built.Body(Built.Of(new CustomImage { From = new BaseImage("team/debian:12"), HealthCheck = HealthCheck.None })));
    }
}
