using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>Cases of the rules about the steps of images and their options.</summary>
internal static class ImageStepRuleCases
{
    private static readonly string Digest = "sha256:" + new string('0', 64);

    public static IEnumerable<RuleCase> All { get; } =
    [
        new("EAC2050", InConda(Npm("tslab")), "CondaEnvironments[0].Packages[0]", InConda()),
        new("EAC2051", Debian(AptExpression("a\"b")), "Packages[0].Name", Debian(AptExpression("cuda-${CUDA}"))) { Range = new(1, 1) },
        new("EAC2001", Debian(Npm("a b")), "Packages[0].Name", Debian(Npm("@a/b"))) { Range = new(1, 1) },
        new("EAC2001", Debian(Julia("CSV.jl")), "Packages[0].Name", Debian(Julia("CSV"))) { Range = new(3, 1) },
        new("EAC2002", Debian(Yum("gcc", "1'")), "Packages[0].Version", Debian(Yum("gcc", "1"))) { Range = new(1, 1) },
        new("EAC2008", Debian(Npm("a", folder: "js")), "Packages[0].Folder", Debian(Npm("a", folder: "/js"))),
        Step("EAC3005", Env("A B", "1"), "Variables[0].Name", Env("A_B", "1"), new(1, 1)),
        Step("EAC3005", Arg("1A"), "Name", Arg("A1"), null),
        Step("EAC3005", Copy("../x", "/x"), "Sources[0]", Copy("x", "/x"), null),
        Step("EAC3005", Copy(["a", "b"], "/x"), "Destination", Copy(["a", "b"], "/x/"), null),
        Step("EAC3005", Copy("a", "/x", mode: "rwx"), "Mode", Copy("a", "/x", mode: "755"), null),
        Step("EAC3005", Workdir("a b"), "Path", Workdir("/a"), new(1, 1)),
        Step("EAC3005", User("a;b"), "Name", User("$NB_UID"), new(1, 1)),
        Step("EAC3005", Expose(0), "Port", Expose(80), null),
        Step("EAC3005", Folder("/a/../b"), "Path", Folder("/b"), null),
        Step("EAC3005", WriteFile("~x", ""), "Path", WriteFile("~/x", ""), new(0, 1)),
        Step("EAC3005", Download("https://x.org/$V", "/x", Digest), "Url", Download("https://x.org/1", "/x", Digest), new(14, 1)),
        Step("EAC3005", Download("https://x.org/1", "/x", "sha256:1"), "Checksum", Download("https://x.org/1", "/x", Digest), null),
        Step("EAC3005", GitClone("--upload-pack=id", "v1", "/x"), "Url", GitClone("git@x.org:a/b", "v1", "/x"), null),
        Step("EAC3005", GitClone("https://x.org/a", "-x", "/x"), "Reference", GitClone("https://x.org/a", "x", "/x"), null),
        Step("EAC3005", Exec(), "Arguments", Exec("true"), null),
        Step("EAC3005", Run("\n"), "Command", Run("true"), null),
        Step("EAC3005", Label("a b", ""), "Name", Label("a.b", ""), new(1, 1)),
        Step("EAC3005", CondaConfig("a b", ""), "Key", CondaConfig("a", ""), new(1, 1)),
        Step("EAC3005", AptSource("a", "https://x.org", "a b"), "Suite", AptSource("a", "https://x.org", "a"), new(1, 1)),
        Step("EAC3005", PoetryInstall("^1.8"), "Version", PoetryInstall("1.8.3"), new(0, 1)),
        Step("EAC3005", RemoveKernel("../x"), "Name", RemoveKernel("x"), new(2, 1)),
        Step("EAC5003", Env("A", "1\n2"), "Variables[0].Value", Env("A", "1"), new(1, 1)),
        Step("EAC5003", Run("a\0"), "Command", Run("a\n"), new(1, 1)),
        Whole("EAC3006", Download("https://x.org/1", "/x"), "", Download("https://x.org/1", "/x", Digest)),
        new(
            "EAC3007",
            Of(new CustomImage { From = new BaseImage("a:${TAG}") }),
            "Strategies[0].From.Reference",
            Of(new CustomImage { BuildArguments = [new("TAG")], From = new BaseImage("a:${TAG}") }))
        {
            Range = new(2, 6)
        },
        Step(
            "EAC3009",
            Download("https://user:password@x.org/1", "/x", Digest),
            "Url",
            Download("https://x.org/1", "/x", Digest),
            new(8, 13)),
        Step("EAC3010", Shell("python", "-c"), "Arguments", Shell("/bin/bash", "-lc"), null),
        new(
            "EAC3011",
            Debian() with { PipOptions = new() { ConfigSecret = "x" } },
            "PipOptions.ConfigSecret",
            Of(new CustomImage { From = Base, BuildKit = new() }) with { PipOptions = new() { ConfigSecret = "x" } }),
        new("EAC3012", Pruned(SageMakerDistribution.Cpu("2.6.0")), "Strategies[0].Conda.Prune", Pruned(Miniconda.Image("24.9.2-0"))),
        Step(
            "EAC3013",
            OnArchitecture(Architecture.Amd64, AptSource("node", "https://deb.example.org/", "nodistro")),
            "Steps[0]",
            OnArchitecture(Architecture.Amd64, DebInstall("https://example.org/a.deb", "sha256:" + new string('0', 64))),
            null),
        Step(
            "EAC3013",
            OnArchitecture(Architecture.Amd64, Install(Apt("git"), Pip("numpy"))),
            "Steps[0]",
            OnArchitecture(Architecture.Amd64, Install(Apt("git"))),
            null),
        new("EAC3014", Arm(AppType.JupyterLab), "Strategies[0].Platform", Arm()),
        Step(
            "EAC3015",
            JupyterLabSettings("{ \"a\": }"),
            "Json",
            JupyterLabSettings("{ \"a\": [1.5e3, true, null, \"\\u00e9\"] }"),
            new(7, 1)),
        Step("EAC3016", GitClone("https://x.org/a", null, "/x"), "Url", GitClone("https://x.org/a", "v1", "/x"), null),
        Step("EAC3017", Kernel(new("x"), ["python"]), "Arguments", Kernel(new("x"), ["python", "{connection_file}"]), null),
        Step("EAC3039", CopyFrom("a", "/b", "/c") with { Mode = "755" }, "Mode", CopyFrom("a", "/b", "/c"), null),
        Step(
            "EAC3039",
            Download("https://x.org/1", "/usr", Digest, Archive.Zip) with { Mode = "755" },
            "Mode",
            Download("https://x.org/1", "/usr", Digest) with { Mode = "755" },
            null),
        Image("EAC3005", new() { From = Base, Volumes = ["data"] }, "Volumes[0]", new() { From = Base, Volumes = ["/data"] }),
        Image("EAC3005", new() { From = Base, StopSignal = "INT" }, "StopSignal", new() { From = Base, StopSignal = "9" }),
        Image(
            "EAC3005",
            new() { From = Base, HealthCheck = new("x") { Timeout = 0 } },
            "HealthCheck.Timeout",
            new() { From = Base, HealthCheck = new("x") { Timeout = 1 } }),
        Image(
            "EAC3005",
            new() { From = Base, HealthCheck = HealthCheck.None with { Retries = 1 } },
            "HealthCheck.Retries",
            new() { From = Base, HealthCheck = HealthCheck.None }),
        Image(
            "EAC3005",
            new() { From = Base, Stages = [new("Build", Base)] },
            "Stages[0].Name",
            new() { From = Base, Stages = [new("build", Base)] }) with { Range = new(0, 1) },
        Image(
            "EAC3042",
            new() { From = Base, Stages = [new("a", Base), new("a", Base)] },
            "Stages[1].Name",
            new() { From = Base, Stages = [new("a", Base), new("b", Base)] }) with { RelatedPath = "Strategies[0].Stages[0].Name" },
        Image(
            "EAC3043",
            new() { From = Base, Stages = [new("a", Base) { Steps = [DeclaredPackages()] }] },
            "Stages[0].Steps[0]",
            new() { From = Base, Stages = [new("a", Base)], Steps = [DeclaredPackages()] }),
        Image(
            "EAC3044",
            new() { From = Base, Stages = [new("a", Base) { Steps = [CopyFrom("b", "/x", "/x")] }, new("b", Base)] },
            "Stages[0].Steps[0].From",
            new() { From = Base, Stages = [new("b", Base), new("a", Base) { Steps = [CopyFrom("b", "/x", "/x")] }] }),
        Image(
            "EAC3044",
            new() { From = Base, Stages = [new("a", Base), new("b", new BaseImage("a"))] },
            "Stages[1].From.Reference",
            new() { From = Base, Stages = [new("a", Base), new("b", Base)] }),
        Step("EAC5019", Install(Pip("a", "1.0") with { Hashes = [Digest] }), "Packages[0]", Install(Pip("a", "1.0")), null),
        Step("EAC3045", Env("A", new string('a', 131_070)), "Variables[0].Value", Env("A", new string('a', 131_069)), null),
        Step("EAC3045", Label("a", new string(' ', 5_000)), "Value", Label("a", new string(' ', 4_000)), null),
        Step("EAC3045", Exec("true", new string('é', 65_536)), "Arguments[1]", Exec("true", new string('e', 131_071)), null),
        Step(
            "EAC3005",
            CranInstall("https://cran.r-project.org", "a\")"),
            "Packages[0]",
            CranInstall("https://cran.r-project.org", "a.b"),
            new(1, 1)),
        Step("EAC3005", CranInstall("https://cran.r-project.org"), "Packages", CranInstall("https://cran.r-project.org", "a"), null),
        Whole("EAC3006", DebInstall("https://x.org/1.deb"), "", DebInstall("https://x.org/1.deb", Digest)),
        Step("EAC3018", PoetryInstall("1.8.3") with { Lock = null }, "Version", PoetryInstall("1.8.3"), null),
    ];

    private static BaseImage Base => new("team/debian:12");

    private static EnvironmentSpec Of(CustomImage image) => new("churn") { Strategies = [image] };

    private static EnvironmentSpec Debian(params Package[] packages) =>
        Of(new CustomImage { From = Base }) with { Packages = packages.ToEquatableArray() };

    private static EnvironmentSpec InConda(params Package[] packages) =>
        Of(new CustomImage { From = Miniconda.Image("24.9.2-0") }) with
        {
            CondaEnvironments = [new("e") { Packages = packages.ToEquatableArray() }]
        };

    private static EnvironmentSpec Pruned(BaseImage image) =>
        Of(new CustomImage { From = image, Target = CondaTarget.BaseEnvironment, Conda = new CondaOptions { Prune = true } });

    private static EnvironmentSpec Arm(params AppImageConfig[] apps) =>
        Of(new CustomImage
        {
            From = SageMakerDistribution.Cpu("2.6.0"),
            Platform = ImagePlatform.LinuxArm64,
            Apps = apps.ToEquatableArray()
        });

    private static RuleCase Image(string id, CustomImage broken, string member, CustomImage @fixed) =>
        new(id, Of(broken), "Strategies[0]." + member, Of(@fixed));

    private static RuleCase Step(string id, IImageStep broken, string member, IImageStep @fixed, TextRange? range) =>
        Whole(id, broken, "." + member, @fixed) with { Range = range };

    private static RuleCase Whole(string id, IImageStep broken, string member, IImageStep @fixed) => new(
        id,
        Of(new CustomImage { From = Base, Steps = [broken] }),
        "Strategies[0].Steps[0]" + member,
        Of(new CustomImage { From = Base, Steps = [@fixed] }));
}
