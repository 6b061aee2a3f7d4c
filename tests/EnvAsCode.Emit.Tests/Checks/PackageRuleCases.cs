using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests;

/// <summary>Cases of the rules about packages.</summary>
internal static class PackageRuleCases
{
    public static IEnumerable<RuleCase> All { get; } =
    [
        Of("EAC2001", Conda("NumPy"), "Name", Conda("numpy"), new(0, 1), "write \"numpy\""),
        Of("EAC2001", Conda("numpy==1.26"), "Name", Conda("numpy", "1.26"), new(5, 1), "arguments of their own"),
        Of("EAC2001", Conda("conda-forge::numpy"), "Name", Conda("numpy"), new(11, 1)),
        Of("EAC2001", Conda(""), "Name", Conda("numpy"), null),
        Of("EAC2001", Conda("-y"), "Name", Conda("y"), new(0, 1)),
        Of("EAC2001", Conda(new string('n', 65)), "Name", Conda(new string('n', 64)), null),
        Of("EAC2001", Pip("xgboost$(id)"), "Name", Pip("xgboost"), new(7, 1)),
        Of("EAC2001", Pip("-r"), "Name", Pip("r"), new(0, 1)),
        Of("EAC2001", Pip("a\nb"), "Name", Pip("a"), new(1, 1)),
        Of("EAC2001", Apt("Git"), "Name", Apt("git"), null),
        Of("EAC2001", Apt("git;id"), "Name", Apt("git"), new(3, 1)),
        Of("EAC2001", Apt("vim-"), "Name", Apt("vim"), new(3, 1), "removes the package"),
        Of("EAC2002", Conda("numpy", "1.26.4; touch x"), "Version", Conda("numpy", "1.26.4"), new(6, 9)),
        Of("EAC2002", Conda("numpy", ""), "Version", Conda("numpy"), null),
        Of("EAC2002", Conda("numpy", ">=1.0<2.0"), "Version", Conda("numpy", ">=1.0,<2.0"), new(5, 1)),
        Of("EAC2002", Conda("numpy", ">=1.0,"), "Version", Conda("numpy", ">=1.0"), null),
        Of("EAC2002", Conda("numpy", "1.26']"), "Version", Conda("numpy", "(1.26.*|>=1.27,<2)"), new(4, 2)),
        Of("EAC2002", Pip("xgboost", "2.0.x"), "Version", Pip("xgboost", "2.0.*"), new(3, 2), "write \"2.0.*\""),
        Of("EAC2002", Pip("xgboost", "2.0 ; extra"), "Version", Pip("xgboost", "2.0"), new(4, 7)),
        Of("EAC2002", Pip("xgboost", "===1`id`"), "Version", Pip("xgboost", "===1"), new(4, 4)),
        Of("EAC2002", Pip("xgboost", " "), "Version", Pip("xgboost"), null),
        Of("EAC2002", Pip("xgboost", "^1.2"), "Version", Pip("xgboost", ">=1.2,<2"), null, "write \">=1.2,<2\""),
        Of("EAC2002", Apt("git", "1:2.39 && id"), "Version", Apt("git", "1:2.39.5-0+deb12u1~bpo"), new(6, 6)),
        Of("EAC2008", Pip("dvc", extras: ["s3", "a]b"]), "Extras[1]", Pip("dvc", extras: ["s3", "ab"]), null),
        Of("EAC2008", Pip("dvc", marker: "python_version < '3' # x"), "Marker", Pip("dvc", marker: "python_version < '3'"), new(21, 1)),
        Of(
            "EAC2008",
            Pip("dvc", marker: "python_version < 3"),
            "Marker",
            Pip("dvc", marker: "python_version < \"3\" and os_name == 'posix'"),
            new(17, 1)),
        Of("EAC2008", Pip("dvc", marker: ""), "Marker", Pip("dvc"), null),
        Of("EAC2008", Conda("pytorch", "2.*", "$(id)"), "Build", Conda("pytorch", "2.*", "*cuda*"), null),
        Of("EAC2003", new CondaPackage("a") { Channel = "a b" }, "Channel.Name", new CondaPackage("a") { Channel = "https://h/a" }, null),
        new(
            "EAC2003",
            Base with { Channels = ["conda-forge", "$HOME"] },
            "Channels[1].Name",
            Base with { Channels = ["conda-forge", "nvidia/label/cuda-12.4", "https://h.example:8443/t/c_1", "file:///srv/channel"] }),
        new(
            "EAC2004",
            Base with { Packages = [Pip("a"), Conda("b")], Strategies = [new PipInstall()] },
            "Packages[1]",
            Base with { Packages = [Pip("a"), Conda("b")], Strategies = [new LifecycleConfiguration(AppType.JupyterLab)] })
        {
            Says = "'b' is not installed by PipInstall"
        },
        new(
            "EAC2004",
            Base with { Packages = [Apt("git")], Strategies = [new PipInstall(), new PersistentCondaEnvironment()] },
            "Packages[0]",
            Base with { Packages = [Apt("git")] }) { Says = "PersistentCondaEnvironment, PipInstall" },
        new(
            "EAC2004",
            Base with { CondaEnvironments = [new("env2")], Strategies = [new LifecycleConfiguration(AppType.JupyterLab)] },
            "CondaEnvironments[0]",
            Base with { CondaEnvironments = [new("env2")] }),
        OfEnvironment("EAC2005", "a/b", "env2", new(1, 1)),
        OfEnvironment("EAC2005", "..", "env.2", null),
        OfEnvironment("EAC2005", "base", "base2", null),
        OfEnvironment("EAC2005", "", "x", null),
        new(
            "EAC2005",
            new EnvironmentSpec("root") { Strategies = [new PersistentCondaEnvironment()] },
            "Name",
            new EnvironmentSpec("root") { Strategies = [new PipInstall()] }),
        new(
            "EAC2006",
            Base with { CondaEnvironments = [new("env2"), new("Env2")] },
            "CondaEnvironments[1].Name",
            Base with { CondaEnvironments = [new("env2"), new("env3")] }) { RelatedPath = "CondaEnvironments[0].Name" },
        new(
            "EAC2006",
            Base with { Python = "3.11", CondaEnvironments = [new("churn")] },
            "CondaEnvironments[0].Name",
            Base with { CondaEnvironments = [new("churn")] }) { RelatedPath = "Name" },
        new("EAC2007", Base with { Python = ">=3.11" }, "Python", Base with { Python = "3.11" }),
        new("EAC2007", Base with { Python = "3.11.x" }, "Python", Base with { Python = "3.15.0rc1" }),
        new("EAC2007", Base with { Python = "3.11.9.1" }, "Python", Base with { Python = "3" }),
        new("EAC2007", Base with { CondaEnvironments = [new("e") { Python = "" }] }, "CondaEnvironments[0].Python", Base),
        new(
            "EAC2009",
            Base with { CondaEnvironments = [new("e") { Packages = [Apt("git")] }] },
            "CondaEnvironments[0].Packages[0]",
            Base with { Packages = [Apt("git")], CondaEnvironments = [new("e")] }),
        new(
            "EAC2002",
            Base with { CondaEnvironments = [new("e") { Packages = [Conda("a"), Pip("b", "=1")] }] },
            "CondaEnvironments[0].Packages[1].Version",
            Base with { CondaEnvironments = [new("e") { Packages = [Conda("a"), Pip("b", "==1")] }] }) { Range = new(0, 1) },
    ];

    private static EnvironmentSpec Base => new("churn")
    {
        Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab] }],
    };

    private static RuleCase Of(string id, Package broken, string member, Package right, TextRange? range, string says = "") =>
        new(id, Base with { Packages = [Pip("first"), broken] }, "Packages[1]." + member, Base with { Packages = [Pip("first"), right] })
        {
            Range = range,
            Says = says
        };

    private static RuleCase OfEnvironment(string id, string broken, string right, TextRange? range) =>
        new(
            id,
            Base with { CondaEnvironments = [new(broken)] },
            "CondaEnvironments[0].Name",
            Base with { CondaEnvironments = [new(right)] })
        {
            Range = range
        };
}
