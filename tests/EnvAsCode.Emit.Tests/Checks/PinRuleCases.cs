using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests;

/// <summary>Cases of the rules about what packages ask for.</summary>
internal static class PinRuleCases
{
    public static IEnumerable<RuleCase> All { get; } =
    [
        OfPair("EAC2010", Pip("numpy", "1.26.4"), Pip("NumPy", ">=2"), "Version", Pip("numpy", ">=1.26"), ".Version", "1.26.4 and as >=2"),
        OfPair(
            "EAC2010",
            Pip("a-b", "1"),
            Pip("a_b", "2", marker: "python_version < '3.12'"),
            "Version",
            Pip("a_b", "1.0", marker: "python_version < '3.12'"),
            ".Version"),
        OfPair(
            "EAC2010",
            Pip("pandas", "2.2.2", marker: "python_version >= '3.12'"),
            Pip("pandas", "2.1.4", marker: "python_version >= '3.9'"),
            "Version",
            Pip("pandas", "2.1.4", marker: "python_version < '3.12'"), ".Version"),
        OfPair("EAC2010", Conda("numpy", "1.26.*"), Conda("numpy", ">=2"), "Version", Conda("numpy", ">=1.26.2"), ".Version"),
        OfPair(
            "EAC2010", Conda("x1-core", build: "py311_0"), Conda("x1-core", build: "py312_0"), null, Conda("x1-core", build: "py31*"), ""),
        OfPair("EAC2010", Pip("xgboost", "===2.0.3"), Pip("xgboost", "2.0.4"), "Version", Pip("xgboost", "2.0.3"), ".Version"),
        new(
            "EAC2010",
            Base with
            {
                Packages = [Pip("numpy", ">=2,<3")],
                PipOptions = new() { Constraints = [Pip("pandas", "<3"), Pip("numpy", "<2")] }
            },
            "PipOptions.Constraints[1].Version",
            Base with { Packages = [Pip("numpy", "1.26.4")], PipOptions = new() { Constraints = [Pip("numpy", "<2")] } })
        {
            RelatedPath = "Packages[0].Version",
            Says = "<2 by a constraint",
        },
        Of("EAC2011", Pip("numpy", ">=2,<1"), "Version", Pip("numpy", ">=1,<2"), null, ">=2,<1"),
        Of("EAC2011", Conda("numpy", ">2,<1"), "Version", Conda("numpy", ">1,<2"), null),
        OfPair("EAC2012", Pip("numpy", "1.26.4"), Pip("numpy"), null, Pip("scipy"), "", "1.26.4"),
        OfPair("EAC2012", Pip("dvc", extras: ["s3"]), Pip("dvc"), null, Pip("dvc", extras: ["gs"]), ""),
        OfPair("EAC2012", Conda("numpy", "1.26.4"), Conda("numpy", ">=1.26"), null, Conda("scipy", ">=1.26"), ""),
        OfPair(
            "EAC2013",
            Conda("pytorch", "2.3.0"),
            Pip("torch", "2.4.0"),
            "Name",
            Pip("torchvision", "0.19.0"),
            ".Name",
            "pip's 'torch' (2.4.0) and conda's 'pytorch' (2.3.0)"),
        OfPair("EAC2013", Conda("typing_extensions"), Pip("typing-extensions"), "Name", Pip("typing-inspect"), ".Name"),
        new(
            "EAC2013", Base with { Packages = [Pip("graphviz"), Conda("python-graphviz")] }, "Packages[0].Name",
            Base with { Packages = [Pip("graphviz"), Conda("graphviz")] }) { RelatedPath = "Packages[1].Name" },
        OfPython("EAC2014", "3.11", Conda("python", "3.10.*"), "Version", "3.12", Conda("pip"), "3.10.*"),
        OfPython("EAC2014", "3.11.9", Conda("python", "<3.11"), "Version", "3.10", Conda("python", "<3.11")),
        OfPython("EAC2012", "3.11", Conda("python", "3.11.*"), null, null, Conda("python", "3.11.*")),
        Of("EAC2015", Pip("python", "3.11"), "Name", Pip("ipython"), null, "Python = "),
        Of("EAC2015", Pip("sqlite3"), "Name", Pip("sqlalchemy"), null, "standard library"),
        Of("EAC2015", Pip("sklearn"), "Name", Pip("scikit-learn"), null, "\"scikit-learn\""),
        Of("EAC2015", Pip("PyTorch", "2.1"), "Name", Pip("torch", "2.1"), null, "\"torch\""),
        Of("EAC2015", Conda("torch", "2.1"), "Name", Conda("pytorch", "2.1"), null, "\"pytorch\""),
        Of(
            "EAC2016",
            Pip("pywin32", marker: "sys_platform == 'win32'"),
            "Marker",
            Pip("pywin32", marker: "sys_platform == 'linux'"),
            null,
            "on Linux x86_64,"),
        OfMarker("python_version < '3.10'", "python_version >= '3.10'", "with Python 3.11"),
        OfMarker("platform_machine == 'arm64'", "platform_machine == 'x86_64'", ""),
        OfPython("EAC2017", "3.9", Pip("numpy", "2.1.0"), "Version", "3.10", Pip("numpy", "2.1.0"), "needs Python >=3.10"),
        OfPython("EAC2017", "3.11", Pip("tensorflow", "2.10.*"), "Version", "3.10", Pip("tensorflow", "2.10.*"), "needs Python <3.11"),
        OfPython("EAC2017", "3.8.19", Conda("pandas", "=2.2"), "Version", "3.11", Conda("pandas", "=2.2")),
        Of("EAC2018", Pip("nunpy"), "Name", Pip("numpy"), null, "\"numpy\""),
        Of("EAC2018", Pip("reqeusts"), "Name", Pip("requests"), null, "\"requests\""),
        Of("EAC2018", Pip("rnatplotlib"), "Name", Pip("matplotlib"), null, "\"matplotlib\""),
        Of("EAC2018", Conda("panadas"), "Name", Conda("pandas"), null, "\"pandas\""),
        Of("EAC2019", Pip("Scikit_Learn", "1.5.2"), "Name", Pip("scikit-learn", "1.5.2"), null, "\"scikit-learn\""),
        Of("EAC2020", Pip("numpy"), null, Pip("numpy", "1.26.4"), null, "pip installs"),
        Of("EAC2020", Conda("numpy", "*"), "Version", Conda("numpy", "1.26.4"), null),
        Of("EAC2021", Pip("numpy", ">=1.26"), "Version", Pip("numpy", ">=1.26,<2"), null),
        Of("EAC2021", Conda("numpy", ">=1.26"), "Version", Conda("numpy", ">=1.26,<2"), null),
        Of("EAC2021", Pip("numpy", "!=1.26"), "Version", Pip("numpy", "==1.26"), null),
        Of("EAC2022", Pip("numpy", "~=1.26.4"), "Version", Pip("numpy", "1.26.4"), null),
        Of("EAC2022", Conda("numpy", "=1.26"), "Version", Conda("numpy", "==1.26"), null),
        Of("EAC2022", Pip("numpy", "1.26.*"), "Version", Pip("numpy", "1.26.0"), null),
        Of("EAC2023", Pip("numpy", "===1.26.4"), "Version", Pip("numpy", "==1.26.4"), null, "write \"1.26.4\""),
        Of("EAC2024", Pip("torch", "2.1.0+cu121"), "Version", Pip("torch", "2.1.0"), null, "write \"2.1.0\""),
        new(
            "EAC2024", Base with { Packages = [Pip("torch", "2.1.0+cu121")] }, "Packages[0].Version",
            Base with
            {
                Packages = [Pip("torch", "2.1.0+cu121")],
                PipOptions = new() { ExtraIndexUrls = ["https://download.example/whl/cu121"] }
            }),
        new(
            "EAC2015",
            Base with
            {
                Strategies = [new LifecycleConfiguration(AppType.KernelGateway) { Steps = [new InstallStep(Apt("git"), Pip("sklearn"))] }]
            },
            "Strategies[0].Steps[0].Packages[1].Name",
            Base with
            {
                Strategies = [new LifecycleConfiguration(AppType.KernelGateway)
                {
                    Steps = [new InstallStep(Apt("git"), Pip("scikit-learn", "1.5.2"))]
                }]
            }),
        Of("EAC2025", Pip("numpy", "2.0.0rc1"), "Version", Pip("numpy", "2.0.0"), null),
        Of("EAC2026", Conda("numpy", "==1.26.*"), "Version", Conda("numpy", "1.26.*"), null, "write \"1.26.*\""),
        Of("EAC2026", Conda("numpy", ">=1.20,<1.26.*"), "Version", Conda("numpy", ">=1.20,<1.26"), new(7, 7), "write \"<1.26\""),
        Of("EAC2026", Conda("openssl", "1.0.2*"), "Version", Conda("openssl", "1.0.2.*"), null, "write \"1.0.2.*\""),
        Of("EAC2026", Conda("numpy", "1.26.x"), "Version", Conda("numpy", "1.26.*"), null, "write \"1.26.*\""),
        OfImage("EAC2027", "ubuntu", "ubuntu:24.04", "no tag"),
        OfImage("EAC2027", "nvidia/cuda:latest", "nvidia/cuda:${CUDA}", "'latest'"),
        OfImage("EAC2027", "localhost:5000/base:latest", "localhost:5000/base:1", "'latest'"),
        OfImage(
            "EAC2027",
            "public.ecr.aws/sagemaker/sagemaker-distribution:4-cpu",
            "public.ecr.aws/sagemaker/sagemaker-distribution:4.4.1-cpu",
            "series"),
        OfImage("EAC2028", "python:3.11.9-slim", "python:3.11.9-slim@sha256:" + Digest, "\"@sha256:"),
        new("EAC2029", OnBase(Pip("jupyterlab", "4.3.0")), "Packages[0].Name", OnBase(Pip("black", "24.8.0")))
        {
            Says = "sagemaker-distribution:4.4.1-cpu"
        },
        new(
            "EAC2029",
            OnBase(Pip("amazon-sagemaker-sql-magic", "0.1.4")),
            "Packages[0].Name",
            OnBase(Pip("jupyterlab")) with { Python = "3.11" }),
        new("EAC2029", OnBase(Pip("jupyter_server", "2.0.0")), "Packages[0].Name", OnBase(Pip("sagemaker-inference", "1.10.1"))),
        new("EAC2030", OnBase(Pip("sagemaker", "2.200.0")), "Packages[0].Name", OnBase(Pip("sagemaker-training", "4.8.1"))),
        new("EAC2030", OnBase(Pip("torch", "2.5.0")), "Packages[0].Name", OnBase(Pip("sagemaker-experiments", "0.1.45"))),
        new("EAC2030", OnBase(Pip("pandas", "2.0.0")), "Packages[0].Name", OnBase(Pip("pendulum", "3.0.0"))),
        OfUrl(
            "EAC2031",
            "git+https://me:secret@git.example.com/charts@" + Commit,
            "git+ssh://git@git.example.com/charts@" + Commit,
            "keyring",
            new TextRange(12, 9)),
        OfUrl("EAC2031", "s3://team/charts.whl", "file:///opt/charts.whl#sha256=" + Digest, "S3Copy"),
        OfUrl("EAC2031", "../charts", "https://files.example.com/charts.whl#sha256=" + Digest, "git+https"),
        OfUrl(
            "EAC2031",
            "https://files.example.com/${X}.whl",
            "https://files.example.com/%24.whl#sha256=" + Digest,
            "'$'",
            new TextRange(26, 1)),
        Of(
            "EAC2031",
            PipFromUrl("charts", "git+https://git.example.com/charts@" + Commit) with { Version = "1.0" },
            "Url",
            Pip("charts", "1.0"),
            null,
            "a version or a URL"),
        OfUrl(
            "EAC2032",
            "git+https://git.example.com/charts@v1.0",
            "git+https://git.example.com/charts@" + Commit + "#subdirectory=python",
            "commit"),
        OfUrl(
            "EAC2032",
            "https://files.example.com/charts.whl",
            "https://files.example.com/charts.whl#egg=charts&sha256=" + Digest,
            "sha256"),
        OfImage(
            "EAC2033",
            "python:3.11@sha256:" + new string('0', 64),
            "python:3.11@sha256:" + Digest,
            "imagetools inspect python:3.11",
            new TextRange(12, 71)),
        Of("EAC2034", Pip("jax", "==0.4.30-RC1"), "Version", Pip("jax", "==0.4.30rc1"), new TextRange(2, 10), "\"0.4.30rc1\""),
        Of("EAC2034", Pip("tzdata", "2024.02"), "Version", Pip("tzdata", "2024.2"), new TextRange(0, 7), "\"2024.2\""),
        Of("EAC2034", Pip("numpy", ">=1.26,<v2"), "Version", Pip("numpy", ">=1.26,<2"), new TextRange(8, 2), "\"2\""),
        new("EAC2017", OnBase(Pip("tensorflow", "2.10.1")), "Packages[0].Version", OnBase(Pip("tensorflow", "2.18.0")))
        {
            Says = "Python 3.12",
            RelatedPath = "Python"
        },
        Of("EAC2061", Conda("cudatoolkit", "11.1"), "Version", Conda("cudatoolkit", "11.1.*"), null, "\"11.1.*\""),
        Of("EAC2061", Conda("python-graphviz", "==0.19"), "Version", Conda("python", "3.11.9"), null),
        Of("EAC2015", Conda("sagemaker", ">=2.224"), "Name", Conda("sagemaker-python-sdk", ">=2.224"), null, "sagemaker-python-sdk"),
        Of("EAC2015", Conda("b2", "4.0.1"), "Name", Conda("backblaze-b2", "4.0.1"), null, "\"backblaze-b2\""),
        Of("EAC2018", Conda("pyton", "3.11.*"), "Name", Conda("python", "3.11.*"), null, "'python'"),
        Of("EAC2018", Conda("jupyterlb", "4.2.5"), "Name", Conda("cudatoolkit", "11.8.0"), null),
        Of("EAC2018", Conda("scikit_learn", "1.5.2"), "Name", Conda("scip", "9.1.0"), null, "'scikit-learn'"),
        OfRelease("EAC2062", "2.3.9", "2.3.4", "2.3.4-cpu"),
        OfRelease("EAC2062", "0.14.0", "0.13.0", "0.13.0-cpu"),
        OfRelease("EAC2062", "4.1.27", "4.1.9", "4.1.9-cpu"),
        OfRelease("EAC2063", "4.14.0", "4.4.1", "up to 4.4.1"),
        new("EAC2064", Base with { Python = "3.19" }, "Python", Base with { Python = "3.12" }) { Says = "no Python 3.19" },
        new("EAC2064", Base with { Python = "3.8.21" }, "Python", Base with { Python = "3.8.20" }) { Says = "\"3.8.20\"" },
        Of("EAC2064", Conda("python", "3.110.*"), "Version", Conda("python", "3.11.*"), null, "\"3.11.*\""),
        new(
            "EAC2064",
            new EnvironmentSpec("e") { Strategies = [new CustomImage { From = PythonImage.Slim("3.91") }] },
            "Strategies[0].From.version",
            new EnvironmentSpec("e") { Strategies = [new CustomImage { From = PythonImage.Slim("3.9") }] }),
        OfChannel("EAC2065", "conda-forg", "conda-forge"),
        OfChannel("EAC2065", "conda_forge", "bioconda"),
        OfChannel("EAC2066", "defaults", "pytorch"),
        OfChannel("EAC2066", "https://repo.anaconda.com/pkgs/main", "https://conda.example.com/team"),
        OfClone("main", Commit),
        OfClone("v1.2.0", Commit),
        new(
            "EAC2030",
            new EnvironmentSpec("e") { Packages = [Pip("numpy", "1.26.4")], Strategies = [new LifecycleConfiguration(AppType.CodeEditor)] },
            "Packages[0].Name",
            new EnvironmentSpec("e")
            {
                Packages = [Pip("numpy", "1.26.4")],
                Strategies = [new LifecycleConfiguration(AppType.KernelGateway)]
            }),
    ];

    private static string Commit => new('a', 40);

    private static string Digest => new('d', 64);

    private static EnvironmentSpec Base => new("churn") { Strategies = [new PersistentCondaEnvironment()] };

    private static RuleCase OfClone(string broken, string mended) =>
        new("EAC2035", Clones(broken), "Strategies[0].Steps[0].Reference", Clones(mended))
        {
            Says = "'" + broken + "' of 'https://git.example.com/charts'"
        };

    private static EnvironmentSpec Clones(string reference) =>
        new("e")
        {
            Strategies = [new CustomImage
            {
                From = PythonImage.Slim("3.11"),
                Steps = [new GitCloneStep("https://git.example.com/charts", reference, "/opt/charts")]
            }]
        };

    private static RuleCase OfUrl(string id, string broken, string @fixed, string says, TextRange? range = null) =>
        Of(id, PipFromUrl("charts", broken), "Url", PipFromUrl("charts", @fixed), range, says);

    private static EnvironmentSpec OnBase(Package package) => new("churn")
    {
        Packages = [package],
        Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab] }],
    };

    private static RuleCase OfChannel(string id, string broken, string right) =>
        new(id, Base with { Channels = [broken] }, "Channels[0].Name", Base with { Channels = [right] });

    private static RuleCase OfRelease(string id, string broken, string right, string says) => new(
        id,
        new EnvironmentSpec("e") { Strategies = [new CustomImage { From = SageMakerDistribution.Cpu(broken) }] },
        "Strategies[0].From.version",
        new EnvironmentSpec("e") { Strategies = [new CustomImage { From = SageMakerDistribution.Cpu(right) }] }) { Says = says };

    private static string At(string? member) => member is null ? "" : "." + member;

    private static RuleCase Of(string id, Package broken, string? member, Package right, TextRange? range, string says = "") =>
        new(
            id,
            Base with { Packages = [Pip("first-one", "1.0"), broken] },
            "Packages[1]" + At(member),
            Base with { Packages = [Pip("first-one", "1.0"), right] })
        {
            Range = range,
            Says = says
        };

    private static RuleCase OfPair(
        string id, Package first, Package broken, string? member, Package right, string related, string says = "") =>
        new(id, Base with { Packages = [first, broken] }, "Packages[1]" + At(member), Base with { Packages = [first, right] })
        {
            RelatedPath = "Packages[0]" + related,
            Says = says
        };

    private static RuleCase OfPython(
        string id, string python, Package broken, string? member, string? rightPython, Package right, string says = "") =>
        new(
            id,
            Base with { Python = python, Packages = [broken] },
            "Packages[0]" + At(member),
            Base with { Python = rightPython, Packages = [right] })
        {
            RelatedPath = "Python",
            Says = says,
        };

    private static RuleCase OfMarker(string broken, string right, string says) => new(
        "EAC2016",
        Base with { Python = "3.11", Packages = [Pip("numpy", "1.26.4", marker: broken)] },
        "Packages[0].Marker",
        Base with { Python = "3.11", Packages = [Pip("numpy", "1.26.4", marker: right)] }) { Says = says };

    private static RuleCase OfImage(string id, string broken, string right, string says, TextRange? range = null) => new(
        id,
        new EnvironmentSpec("e") { Strategies = [new CustomImage { From = new BaseImage(broken) }] },
        "Strategies[0].From.Reference",
        new EnvironmentSpec("e") { Strategies = [new CustomImage { From = new BaseImage(right) }] }) { Says = says, Range = range };
}
