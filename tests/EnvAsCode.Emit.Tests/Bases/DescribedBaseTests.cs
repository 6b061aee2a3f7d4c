using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Bases;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Emit.Locking;
using Xunit;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests.Bases;

/// <summary>A base that a file of the project describes is known to checks and emitters as one of the catalogue is.</summary>
public class DescribedBaseTests
{
    private const string Reference = "registry.example.com/team/base:1.4";
    private const string Digest = "sha256:d5fb83d08c0f31c65a031cb4e7e94d9a76c209a1bd00006ce13b79c8c106b4d9";
    private const string Other = "sha256:0000000000000000000000000000000000000000000000000000000000000000";

    private const string Root = """{ "name": "root", "uid": 0, "gid": 0, "home": "/root" }""";
    private const string Jovyan = """{ "name": "jovyan", "uid": 1000, "gid": 100, "home": "/home/jovyan" }""";
    private const string Slim =
        """{ "path": "/usr/local/bin/python3", "version": "3.12.4", "hasPip": true, "isExternallyManaged": false }""";
    private const string Managed = """{ "path": "/usr/bin/python3", "version": "3.11", "hasPip": true, "isExternallyManaged": true }""";
    private const string Bare = """{ "path": "/usr/bin/python3", "version": "3.11", "hasPip": false, "isExternallyManaged": false }""";

    private const string Mamba = """
        { "root": "/srv/conda", "tool": "mamba", "environments": [
          { "name": "base", "prefix": "/srv/conda", "packages": { "python": "3.11.9" }, "distributions": {} }] }
        """;

    [Fact]
    public void Of_a_base_that_nobody_described_nothing_is_assumed()
    {
        string dockerfile = Dockerfile(Team(), null);

        Assert.Contains("python3 -m pip", dockerfile, StringComparison.Ordinal);
        Assert.DoesNotContain("/bin/python3", dockerfile, StringComparison.Ordinal);
        Assert.Empty(Check(Team(steps: [Run("git --version && unzip -v")]), null));
    }

    [Fact]
    public void The_interpreter_and_the_user_are_those_of_the_description()
    {
        string dockerfile = Dockerfile(Team(), Describe(user: Jovyan, pythons: Slim));

        Assert.Contains("/usr/local/bin/python3 -m pip", dockerfile, StringComparison.Ordinal);
        Assert.Contains("USER jovyan", dockerfile, StringComparison.Ordinal);
    }

    [Fact]
    public void The_conda_of_the_description_installs_and_gives_the_kernel()
    {
        EnvironmentSpec environment = Team() with { Packages = [Conda("numpy", "1.26.4")] };

        Assert.Contains(Check(environment, null), finding => finding.Rule == Rules.BaseImageWithoutConda);
        Assert.Empty(Check(environment, Describe(conda: Mamba)));
        Assert.Contains("/srv/conda/envs/team", Dockerfile(environment, Describe(conda: Mamba)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EAC3051", "")]
    [InlineData("EAC3052", Bare)]
    [InlineData("EAC3053", Managed)]
    [InlineData(null, Slim)]
    public void What_packages_of_pip_need_is_asked_of_the_description(string? rule, string pythons) =>
        Assert.Equal(rule is null ? [] : [rule], Ids(Team(), Describe(pythons: pythons)));

    [Theory]
    [InlineData("\"sh\"", true)]
    [InlineData("\"sh\", \"git\"", false)]
    public void A_program_that_the_description_lacks_is_surely_not_there(string programs, bool isMissing)
    {
        EnvironmentSpec environment = Team(steps: [GitClone("https://github.com/team/x.git", "v1.0.0", "/opt/x")]);

        Assert.Equal(isMissing, Ids(environment, Describe(programs: programs)).Contains("EAC3050"));
    }

    [Fact]
    public void A_user_of_the_description_is_known_by_name()
    {
        EnvironmentSpec environment = Team(AppType.JupyterLab, User("jovyan"));

        Assert.DoesNotContain("EAC3054", Ids(environment, Describe(users: Root + "," + Jovyan)));
    }

    [Fact]
    public void Kernels_of_the_description_are_offered_where_nothing_is_added()
    {
        EnvironmentSpec environment = Team() with { Packages = [] };
        string kernels = """{ "name": "ir", "displayName": "R 4", "path": "/usr/share/jupyter/kernels/ir/kernel.json", "argv": [] }""";

        string config = File(environment, Describe(kernels: kernels), "app-image-config/");

        Assert.Contains("\"ir\"", config, StringComparison.Ordinal);
        Assert.Contains("R 4", config, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Reference + "@" + Digest, false)]
    [InlineData(Reference + "@" + Other, true)]
    [InlineData("registry.example.com/team/base@" + Digest, false)]
    public void Another_digest_is_a_warning(string reference, bool isOther) =>
        Assert.Equal(isOther ? ["EAC3092"] : [], Ids(Team(reference: reference), Describe()));

    [Theory]
    [InlineData("python:3.12", "docker.io/library/python:3.12", true)]
    [InlineData("python", "python:latest", true)]
    [InlineData("python:3.12", "registry.example.com/python:3.12", false)]
    [InlineData("registry.example.com:5000/team/base", "registry.example.com:5000/team/base:latest", true)]
    [InlineData("team/base:1.4", "team/base:1.5", false)]
    [InlineData("team/base@" + Digest, "team/base:1.5", true)]
    [InlineData("team/base@" + Other, "team/base:1.5", false)]
    public void A_description_is_of_the_repository_and_the_tag(string declared, string described, bool isSame) => Assert.Equal(
        isSame,
        BaseReference.Of(declared).IsDescribedBy(new DescribedBase { Reference = described, Digest = Digest, Platform = "linux/amd64" }));

    [Fact]
    public void A_build_argument_stands_for_its_default()
    {
        EnvironmentSpec environment = Team(reference: "$BASE");
        CustomImage image = (CustomImage)environment.Strategies[0] with { BuildArguments = [new BuildArgument("BASE", Reference)] };

        Assert.Contains(
            "/usr/local/bin/python3 -m pip", Dockerfile(environment with { Strategies = [image] }, Describe()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_declaration_says_otherwise_is_a_warning()
    {
        BaseImage wrong = new(Reference) { User = "team", Uid = 1001, Gid = 1, Home = "/home/team", Conda = new("/opt/conda") };
        EnvironmentSpec environment = Team();
        CustomImage image = (CustomImage)environment.Strategies[0] with { From = wrong };

        IEnumerable<Finding> found = Check(environment with { Strategies = [image] }, Describe(conda: Mamba));

        Assert.Equal(
            ["Strategies[0].From.User", "Strategies[0].From.Conda"],
            found.Where(finding => finding.Rule == Rules.BaseIsOtherwise).Select(finding => finding.Path));
    }

    [Fact]
    public void A_base_without_a_shell_takes_files_and_runs_nothing()
    {
        ProjectFiles files = Describe(programs: "", pythons: Slim);

        Assert.Contains("EAC3096", Ids(Team(), files));
        Assert.DoesNotContain("EAC3096", Ids(Team(apps: null) with { Packages = [] }, files));
    }

    [Fact]
    public void The_system_libraries_of_a_described_base_are_known()
    {
        EnvironmentSpec environment = Team() with { Packages = [Pip("opencv-python", "4.10.0.84")] };

        Assert.Contains("EAC3081", Ids(environment, Describe(packages: "\"bash\": \"5\"")));
        Assert.DoesNotContain("EAC3081", Ids(environment, Describe(packages: "\"libgl1\": \"1\", \"libglib2.0-0t64\": \"2\"")));
        Assert.DoesNotContain("EAC3081", Ids(environment, Describe()));
    }

    [Fact]
    public void A_policy_that_asks_for_a_lock_knows_the_base_too()
    {
        ProjectFiles files = Describe();
        string inputs = File(Team(), files, "lock-inputs.txt");
        EnvironmentPolicy policy = new("acme") { RequiresLock = true };

        Assert.DoesNotContain(EnvironmentEmitter.Emit(Team(), "Test.Team"), file => file.Path == "lock-inputs.txt");
        Assert.DoesNotContain(
            EnvironmentChecks.Check(Team(), new PolicyContext([policy], []), files with { Lock = new ProjectLock(inputs, null) }),
            finding => finding.Rule == Rules.NotLocked);
    }

    private static EnvironmentSpec Team(AppType? apps, params EquatableArray<IImageStep> steps) => Team(Reference, apps, steps);

    private static EnvironmentSpec Team(string reference = Reference, params EquatableArray<IImageStep> steps) =>
        Team(reference, AppType.KernelGateway, steps);

    private static EnvironmentSpec Team(string reference, AppType? app, EquatableArray<IImageStep> steps) => new("team")
    {
        Packages = [Pip("boto3", "1.35.0")],
        Strategies = [new CustomImage { From = new BaseImage(reference), Apps = app is { } one ? [one] : [], Steps = steps }],
    };

    private static ProjectFiles Describe(
        string user = Root,
        string pythons = Slim,
        string? conda = null,
        string kernels = "",
        string programs = "\"sh\", \"apt-get\"",
        string users = Root,
        string? packages = null) => ProjectFiles.None with
        {
            Bases =
            [
                new ProjectBase("team.base.json", $$"""
                    {
                      "schemaVersion": 1, "image": "{{Reference}}", "digest": "{{Digest}}", "platform": "linux/amd64",
                      "config": { "environment": {} },
                      "system": {
                        "id": "debian", "versionId": "12", "libc": "glibc", "libcVersion": "2.36", "packageManager": "apt",
                        "hasCertificates": true, "packages": {{(packages is null ? "null" : "{" + packages + "}")}}
                      },
                      "user": {{user}}, "users": [{{users}}], "groups": {}, "pythons": [{{pythons}}], "conda": {{conda ?? "null"}},
                      "kernels": [{{kernels}}], "programs": [{{programs}}]
                    }
                    """),
            ],
        };

    private static EquatableArray<Finding> Check(EnvironmentSpec environment, ProjectFiles? files) =>
    [
        .. EnvironmentChecks.Check(environment, files ?? ProjectFiles.None).Where(static finding =>
            finding.Rule.Severity >= RuleSeverity.Warning && finding.Rule.Id.StartsWith("EAC3", StringComparison.Ordinal)),
    ];

    private static string[] Ids(EnvironmentSpec environment, ProjectFiles? files) =>
        [.. Check(environment, files).Select(finding => finding.Rule.Id).Distinct()];

    private static string Dockerfile(EnvironmentSpec environment, ProjectFiles? files) => File(environment, files, "Dockerfile");

    private static string File(EnvironmentSpec environment, ProjectFiles? files, string path) =>
        EnvironmentEmitter.Emit(environment, "Test.Team", files).First(file => file.Path.StartsWith(path, StringComparison.Ordinal)).Text;
}
