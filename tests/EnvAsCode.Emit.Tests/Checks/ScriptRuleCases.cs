using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>Cases of the rules about the scripts of lifecycle configurations.</summary>
internal static class ScriptRuleCases
{
    private const string Step = "Strategies[0].Steps[0]";

    public static IEnumerable<RuleCase> All { get; } =
    [
        .. Parameters(Parameter("path", "x"), Parameter("TEAM_PATH", "x"), "Name"),
        .. Parameters(Parameter("PATH", "x"), Parameter("TEAM_PATH", "x"), "Name"),
        .. Parameters(Parameter("AWS_REGION", "x"), Parameter("REGION", "x"), "Name"),
        .. Parameters(Parameter("MINUTES", 4) with { Minimum = 5 }, Parameter("MINUTES", 5) with { Minimum = 5 }, "Value"),
        .. Parameters(Parameter("MINUTES", 4) with { Maximum = 3 }, Parameter("MINUTES", 4) with { Maximum = 4 }, "Value"),
        new(
            "EAC4004",
            With(new() { Parameters = [Parameter("A", 1), Parameter("A", true)] }),
            "Strategies[0].Parameters[1].Name",
            With(new() { Parameters = [Parameter("A", 1)] }))
        {
            RelatedPath = "Strategies[0].Parameters[0].Name",
        },
        new("EAC4005", Steps(RestartJupyterServer(), Run("id")), Step, Steps(Run("id"), RestartJupyterServer())),
        new("EAC4005", Steps(InBackground("a", RestartJupyterServer())), Step + ".Steps[0]", Steps(RestartJupyterServer())),
        new("EAC4006", Steps(AppType.CodeEditor, RestartJupyterServer()), Step, Steps(RestartJupyterServer())) { Says = "CodeEditor" },
        new(
            "EAC4006",
            Steps(AppType.KernelGateway, JupyterServerExtension("x")),
            Step,
            Steps(AppType.JupyterServer, JupyterServerExtension("x"))),
        new(
            "EAC4050",
            Image(TrustCertificates(EnvAsCode.Steps.Text("-----BEGIN CERTIFICATE-----\n", UserProfileTag("CA")))),
            Step + ".Source",
            Image(TrustCertificates("-----BEGIN CERTIFICATE-----\n")))
        {
            Says = "CA"
        },
        .. Conditions(HasValue("x"), HasValue(UserProfileTag("TEAM")), "Condition.Value"),
        .. Conditions(EnvAsCode.Steps.All(), EnvAsCode.Steps.All(Exists("~/x")), "Condition"),
        .. Conditions(Not(Any()), Not(Any(Exists("~/x"))), "Condition.Condition"),
        .. Conditions(Any(Exists("~/x"), IsApp()), Any(Exists("~/x"), IsApp(AppType.JupyterLab)), "Condition.Conditions[1]"),
        .. Conditions(DistributionAtLeast("2.0"), DistributionAtLeast("2.1"), "Condition.Minimum"),
        Of("EAC4008", When(DistributionAtLeast("latest"), Run("id")), When(DistributionAtLeast("3.1.0"), Run("id")), "Condition.Minimum"),
        Of("EAC4008", When(Exists("x"), Run("id")), When(Exists("~/x"), Run("id")), "Condition.Path"),
        Of("EAC4017", When(HasValue(Parameter("A", "x")), Run("id")), When(Exists("~/x"), Run("id")), "Condition.Value"),
        new("EAC3005", Steps(When(Exists("~/x"))), Step, Steps(When(Exists("~/x"), Run("id")))),
        new("EAC4005", Steps(When(Exists("~/x"), RestartJupyterServer(), Run("id"))), Step + ".Steps[0]", Steps(
            When(Exists("~/x"), Run("id"), RestartJupyterServer()))),
        new("EAC4006", Steps(AppType.CodeEditor, When(Exists("~/x"), RestartJupyterServer())), Step + ".Steps[0]", Steps(
            AppType.CodeEditor, When(IsApp(AppType.JupyterLab), RestartJupyterServer()))),
        new("EAC4006", Steps(AppType.JupyterServer, IdleShutdown(60)), Step, Steps(AppType.KernelGateway, IdleShutdown(60))),
        Of("EAC5003", Run("a\0b"), Run("ab"), "Command", new(1, 1)),
        Of("EAC5003", Run("a\rb"), Run("a\r\nb"), "Command", new(1, 1)),
        Of("EAC5003", WriteFile("~/a", "\ud83d!"), WriteFile("~/a", "🐍!"), "Content", new(0, 1)),
        Of("EAC5003", Exec("a", "b\0"), Exec("a", "b"), "Arguments[1]", new(1, 1)),
        new("EAC4007", Steps(GitConfig("a.b", "x\n")), Step + ".Value", Steps(GitConfig("a.b", "x"))),
        new(
            "EAC4007",
            With(new() { Parameters = [Parameter("A", "\n")] }),
            "Strategies[0].Parameters[0].Value",
            With(new() { Parameters = [Parameter("A", "")] }))
        {
            Range = new(0, 1)
        },
        Of("EAC3005", WriteFile("a", ""), WriteFile("/a b", ""), "Path"),
        Of("EAC3005", WriteFile("~/../a", ""), WriteFile("~/a", ""), "Path"),
        Of("EAC3005", WriteFile("~/a/", ""), WriteFile("~/a", ""), "Path"),
        Of("EAC3005", WriteFile("~/a", "", mode: "9"), WriteFile("~/a", "", mode: "0755"), "Mode"),
        Of("EAC3005", WriteFile("~/a", "", owner: "a b"), WriteFile("~/a", "", owner: "1000:100"), "Owner", new(1, 1)),
        Of("EAC3005", GitClone("-u", null, "~/a"), GitClone("https://h.example/r", null, "~/a"), "Url"),
        Of("EAC3005", GitClone("ftp://h.example/r", null, "~/a"), GitClone("codecommit::eu-west-1://r", null, "~/a"), "Url"),
        Of("EAC3005", GitClone("https://h.example/r", "-x", "~/a"), GitClone("https://h.example/r", "v1", "~/a"), "Reference"),
        Of("EAC3005", Run(" "), Run("id"), "Command"),
        Of("EAC3005", AptSource("a", "https://x.org", "a b"), AptSource("a", "https://x.org", "a"), "Suite", new(1, 1)),
        Of("EAC3005", CodeEditorExtension("a.b c"), CodeEditorExtension("a.b"), "Extension", new(3, 1)),
        Text(MergeJson("~/a\nb", "{}"), MergeJson("~/ab", "{}"), "Path", 3),
        Value(GitConfig("email", "x"), GitConfig("user.email", "x"), "Name"),
        Value(GitCredentials("h/x", "s"), GitCredentials("h.example:8443", "s"), "Host"),
        Of("EAC3005", Download("http://h.example/x", "~/x"), Download("https://h.example/x", "~/x"), "Url"),
        Of(
            "EAC3005",
            Download("https://h.example/x", "~/x", checksum: "sha256:12"),
            Download("https://h.example/x", "~/x", checksum: "md5:" + new string('a', 32)),
            "Checksum"),
        Value(InstallRequirements("requirements.txt"), InstallRequirements("~/requirements.txt"), "Path"),
        Value(JupyterServerExtension("a-b"), JupyterServerExtension("a.b"), "Module"),
        Value(Proxy("http://p", "a b"), Proxy("http://p", ".corp.example"), "NoProxy[0]"),
        Value(Variables(new EnvironmentVariable("1A", "")), Variables(new EnvironmentVariable("A1", "")), "Variables[0].Name"),
        Value(InBackground("A b", Run("id")), InBackground("a-b", Run("id")), "Name"),
        Value(Once("", Run("id")), Once("a", Run("id")), "Name"),
        Value(
            InBackground("a", Run("id")) with { LogFile = "log" }, InBackground("a", Run("id")) with { LogFile = "/var/log/x" }, "LogFile"),
        Value(IdleShutdown(1), IdleShutdown(60), "TimeoutInMinutes"),
        Value(
            S3Copy("s3://bucket/a.zip", StudioValue.SpaceName, Archive.Zip),
            S3Copy("s3://bucket/a.zip", "~/a", Archive.Zip),
            "Destination"),
        Value(
            S3Sync("~", "s3://bucket/a") with { OnlyWith = UserProfileTag("it's") },
            S3Sync("~", "s3://bucket/a") with { OnlyWith = UserProfileTag("A:b") },
            "OnlyWith"),
        Of("EAC3005", Exec(), Exec("id"), "Arguments"),
        Of(
            "EAC5019",
            Install(Hashed("sha256:1\n--index-url https://h.example")),
            Install(Hashed("sha256:" + new string('a', 64))),
            "Packages[0]"),
        new(
            "EAC5019",
            Constrained("md5:" + new string('a', 32)),
            "PipOptions.Constraints[0]",
            Constrained("sha256:" + new string('a', 64))),
        Of("EAC4040", WriteFile("~/.envascode/team.json", "{}"), WriteFile("~/.config/team.json", "{}"), "Path"),
        Of("EAC4009", MergeJson("~/a", "[1]"), MergeJson("~/a", "{ \"a\": [1, -2.5e3, \"\\u00e9\", null] }"), "Json"),
        Of("EAC4009", MergeJson("~/a", "{ \"a\": 1, }"), MergeJson("~/a", "{}"), "Json"),
        Of("EAC4009", MergeJson("~/a", "{ \"a\": 01 }"), MergeJson("~/a", "{ \"a\": 0.1 }"), "Json"),
        Of("EAC4009", MergeJson("~/a", "{} x"), MergeJson("~/a", " {} "), "Json"),
        Of("EAC4010", CronJob("a", "* * * *", Run("id")), CronJob("a", "* * * * *", Run("id")), "Schedule"),
        Of("EAC4010", CronJob("a", "60 * * * *", Run("id")), CronJob("a", "0-59/2,7 1 1 jan sun-sat", Run("id")), "Schedule"),
        Of("EAC4010", CronJob("a", "* * * * *; id", Run("id")), CronJob("a", "@hourly", Run("id")), "Schedule"),
        new(
            "EAC4011",
            With(new(AppType.KernelGateway) { Attachment = LifecycleAttachment.BuiltIn }),
            "Strategies[0].Attachment",
            With(new() { Attachment = LifecycleAttachment.BuiltIn })),
        Of("EAC3009", GitClone("https://u:p@h.example/r", null, "~/a"), GitClone("https://h.example/r", null, "~/a"), "Url", new(8, 3)),
        Of("EAC4012", Proxy("http://u:pw@p.example:1"), Proxy("http://p.example:1"), "Url", new(9, 2)),
        Of("EAC4013", S3Sync("~/a", "~/b"), S3Sync("~/a", "s3://bucket"), "Destination"),
        Of("EAC4013", S3Copy("s3://B/a", "~/b"), S3Copy("s3://bucket/a", "~/b"), "Source"),
        new("EAC4007", Steps(TrustCertificates("s3://bucket/ca/\nx")), Step + ".Source", Steps(TrustCertificates("s3://bucket/ca/"))),
        Of("EAC4013", TrustCertificates("ca.pem"), TrustCertificates("-----BEGIN CERTIFICATE-----\n"), "Source"),
        new(
            "EAC4013",
            With(new() { Delivery = new S3Delivery("bucket") }),
            "Strategies[0].Delivery.Location",
            With(new() { Delivery = new S3Delivery("s3://bucket/x") })),
        new(
            "EAC4013",
            With(new() { Offline = new OfflinePackages("bucket") }),
            "Strategies[0].Offline.Location",
            With(new() { Offline = new OfflinePackages("s3://bucket/x") })),
        new(
            "EAC4015",
            Steps(Once("a", Run("x")), Once("a", Run("y"))),
            "Strategies[0].Steps[1].Name",
            Steps(Once("a", Run("x")), InBackground("a", Run("y"))))
        {
            RelatedPath = Step + ".Name",
        },
        new("EAC4016", Steps(IdleShutdown(30)), Step, Idle(new StudioSettings { Idle = new IdleSettings(60) }))
        {
            Says = "IdleSettings(60)"
        },
        Of("EAC4017", GitConfig("a.b", Parameter("X", "")), GitConfig("a.b", "X"), "Value"),
        new(
            "EAC3006",
            Steps(Download("https://h.example/x", "~/x")),
            Step,
            Steps(Download("https://h.example/x", "~/x", checksum: "md5:" + new string('a', 32)))),
        Of("EAC3005", Symlink("", "~/x"), Symlink("/opt", "~/x"), "Target"),
        Of("EAC3005", Folder("x"), Folder("~/x"), "Path"),
        Of(
            "EAC3005",
            AptSource("docker.io", "https://h.example/ubuntu", "jammy"),
            AptSource("Docker", "https://h.example/ubuntu", "jammy"),
            "Name",
            new(6, 1)),
        Of("EAC3005", CodeEditorExtension("black"), CodeEditorExtension("ms-python.black-formatter"), "Extension"),
        new("EAC4018", With(new() { Delivery = new ImageDelivery() }), "Strategies[0].Delivery", WithImage()),
        .. StudioSettingCases,
        Of("EAC4024", Run("id\nnohup x > y"), Run("nohup x > y &"), "Command", new(3, 5)),
        Of("EAC4025", Run("git clone https://h.example/r"), Run("[ -d r ] || git clone https://h.example/r"), "Command", new(4, 5)),
        Of("EAC4026", Run("echo a >> ~/.profile"), Run("echo a >> ~/start.log"), "Command", new(7, 13)),
        Of("EAC4027", Run("ln -s a b"), Run("ln -sfn a b"), "Command", new(0, 2)),
        Of("EAC4028", Run("conda activate x"), Run("# conda activate x"), "Command", new(0, 14)),
    ];

    private static IEnumerable<RuleCase> StudioSettingCases =>
    [
        Setting(new() { Idle = new IdleSettings(59) }, "Idle.IdleTimeoutInMinutes", new() { Idle = new IdleSettings(60) }),
        Setting(
            new() { Idle = new IdleSettings(60) { MinIdleTimeoutInMinutes = 61 } },
            "Idle.IdleTimeoutInMinutes",
            new() { Idle = new IdleSettings(60) { MaxIdleTimeoutInMinutes = 60 } }),
        Setting(
            new() { Docker = new() { VpcOnlyTrustedAccounts = ["1"] } },
            "Docker.VpcOnlyTrustedAccounts[0]",
            new() { Docker = new() { VpcOnlyTrustedAccounts = ["123456789012"] } }),
        Setting(new() { Docker = Trusted(21) }, "Docker.VpcOnlyTrustedAccounts[20]", new() { Docker = Trusted(20) }),
    ];

    private static DockerSettings Trusted(int accounts) =>
        new() { VpcOnlyTrustedAccounts = Enumerable.Repeat("123456789012", accounts).ToEquatableArray() };

    private static RuleCase Setting(StudioSettings broken, string path, StudioSettings right) => new(
        "EAC5016", new("churn") { Strategies = [broken] }, "Strategies[0]." + path, new("churn") { Strategies = [right] });

    private static EnvironmentSpec With(LifecycleConfiguration strategy) => new("churn")
    {
        Strategies = [strategy.AppTypes.IsEmpty ? strategy with { AppTypes = [AppType.JupyterLab] } : strategy],
    };

    private static EnvironmentSpec Steps(params IScriptStep[] steps) => Steps(AppType.JupyterLab, steps);

    private static EnvironmentSpec Steps(AppType appType, params IScriptStep[] steps) =>
        With(new(appType) { Steps = steps.ToEquatableArray() });

    private static Package Hashed(string hash) => Pip("a", "1.0") with { Hashes = [hash] };

    private static EnvironmentSpec Constrained(string hash) => new("churn")
    {
        PipOptions = new PipOptions { Constraints = [Pip("a", "1.0") with { Hashes = [hash] }] },
        Packages = [Pip("b")],
        Strategies = [new PipInstall()],
    };

    private static EnvironmentSpec Idle(StudioSettings settings) => new("churn")
    {
        Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = [IdleShutdown(30)] }, settings],
    };

    private static EnvironmentSpec WithImage() => new("churn")
    {
        Packages = [Conda("numpy")],
        Strategies =
        [
            new LifecycleConfiguration(AppType.JupyterLab) { Delivery = new ImageDelivery(), WithoutPackages = true },
            new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab] },
        ],
    };

    private static EnvironmentSpec Image(params IImageStep[] steps) => new("churn")
    {
        Strategies = [new CustomImage { From = LinuxImage.Debian("12"), Steps = steps.ToEquatableArray() }]
    };

    private static RuleCase[] Conditions(ScriptCondition bad, ScriptCondition good, string member) =>
        [new("EAC4051", Steps(When(bad, Run("id"))), Step + "." + member, Steps(When(good, Run("id"))))];

    private static RuleCase[] Parameters(ScriptParameter broken, ScriptParameter right, string member) =>
        [new(
            "EAC4004",
            With(new() { Parameters = [broken] }),
            "Strategies[0].Parameters[0]." + member,
            With(new() { Parameters = [right] }))];

    private static RuleCase Text(IScriptStep broken, IScriptStep right, string member, int at) =>
        Of("EAC4007", broken, right, member, new(at, 1));

    private static RuleCase Value(IScriptStep broken, IScriptStep right, string member) => Of("EAC4008", broken, right, member);

    private static RuleCase Of(string id, IScriptStep broken, IScriptStep right, string member, TextRange? range = null) =>
        new(id, Steps(broken), Step + "." + member, Steps(right)) { Range = range };
}
