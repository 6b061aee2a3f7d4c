using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Describing;
using EnvAsCode.Testing;
using NJsonSchema;
using Xunit;

namespace EnvAsCode.Deployment.Tests.Describing;

public class BaseDescriberTests
{
    private const string Reference = "registry.example.com/team/base:1.4";

    private static readonly ImageConfiguration Plain = new() { Architecture = "amd64", System = "linux" };

    [Fact]
    public async Task A_slim_Python_has_its_interpreter_before_that_of_the_distribution()
    {
        BaseDescription found = await DescribeAsync(Plain, Slim);

        Assert.Equal(("debian", "12", "apt"), (found.System.Id, found.System.VersionId, found.System.PackageManager));
        Assert.Equal(("glibc", "2.36"), (found.System.Libc, found.System.LibcVersion));
        Assert.True(found.System.HasCertificates);
        Assert.Equal(["bash"], found.System.Packages!.Keys);
        Assert.Equal(
            [("/usr/local/bin/python3", "3.12.4", true, false), ("/usr/bin/python3", "3.11", false, true)],
            found.Pythons.Select(python => (python.Path, python.Version, python.HasPip, python.IsExternallyManaged)));
        Assert.Equal(["pip", "ruamel-yaml"], found.Pythons[0].Distributions.Keys);
        Assert.Equal(["apt-get", "dash", "python3", "python3.11", "python3.12", "sh"], found.Programs);
        Assert.Null(found.Conda);
    }

    [Fact]
    public async Task A_virtual_environment_on_PATH_is_one_of_its_own()
    {
        BaseDescription found = await DescribeAsync(
            Plain with { Environment = ["PATH=/nowhere:/opt/venv/bin:/usr/local/bin:/usr/bin"] },
            Slim,
            layer => layer.Link("opt/venv/bin/python3", "/usr/local/bin/python3").Link("opt/venv/bin/python", "python3")
                .File("opt/venv/pyvenv.cfg", "home = /usr/local/bin").File("opt/venv/lib/python3.12/site-packages/pip/__main__.py"));

        DescribedPython first = found.Pythons[0];
        Assert.Equal(("/opt/venv/bin/python3", "3.12", true), (first.Path, first.Version, first.HasPip));
        Assert.True(first.IsVirtualEnvironment);
        Assert.Equal(3, found.Pythons.Count);
    }

    [Fact]
    public async Task Conda_is_told_with_its_environments_and_their_packages()
    {
        BaseDescription found = await DescribeAsync(
            Plain with { Environment = ["PATH=/opt/conda/bin:/usr/bin:/bin"], User = "jovyan" },
            layer => layer.File("etc/passwd", "root:x:0:0:root:/root:/bin/sh\njovyan:x:1000:100::/home/jovyan:/bin/bash\n")
                .Program("opt/conda/bin/conda", "opt/conda/bin/mamba", "opt/conda/bin/python3.11")
                .Link("opt/conda/bin/python3", "python3.11").File("opt/conda/conda-meta/history")
                .File("opt/conda/conda-meta/python-dateutil-2.9.0-pyhd8_0.json").File("opt/conda/conda-meta/numpy-1.26.4-py311_0.json")
                .File("opt/conda/lib/python3.11/site-packages/numpy-1.26.4.dist-info/INSTALLER", "conda\n")
                .File("opt/conda/lib/python3.11/site-packages/boto3-1.35.0.dist-info/INSTALLER", "pip\n")
                .File("opt/conda/share/jupyter/kernels/Python3/kernel.json", """{ "argv": ["python"], "display_name": "Python 3 (é)" }""")
                .File("opt/conda/share/jupyter/kernels/broken/kernel.json", "{")
                .File("opt/conda/envs/rapids/conda-meta/cudf-24.4.0-py_0.json")
                .File("opt/conda/pkgs/numpy/conda-meta/x-1-0.json"));

        DescribedConda conda = found.Conda!;
        Assert.Equal(("/opt/conda", "mamba"), (conda.Root, conda.Tool));
        Assert.Equal(["base /opt/conda", "rapids /opt/conda/envs/rapids"], conda.Environments.Select(one => one.Name + " " + one.Prefix));
        Assert.Equal(["numpy", "python-dateutil"], conda.Environments[0].Packages.Keys);
        Assert.Equal(["boto3"], conda.Environments[0].Distributions.Keys);
        Assert.Empty(found.Pythons);
        Assert.Equal(("python3", "Python 3 (é)"), (found.Kernels.Single().Name, found.Kernels.Single().DisplayName));
        Assert.Equal(new DescribedUser("jovyan", 1000, 100, "/home/jovyan", "/bin/bash"), found.User);
    }

    [Theory]
    [InlineData("", "root 0:0 /root")]
    [InlineData("0", "root 0:0 /root")]
    [InlineData("1000", "jovyan 1000:100 /home/jovyan")]
    [InlineData("jovyan:staff", "jovyan 1000:50 /home/jovyan")]
    [InlineData("1000:7", "jovyan 1000:7 /home/jovyan")]
    [InlineData("65532:65532", "65532 65532:65532 /")]
    [InlineData("nobody-knows", "nobody-knows : ")]
    public async Task Who_it_runs_as_is_looked_up_also_through_a_link(string user, string expected)
    {
        BaseDescription found = await DescribeAsync(
            Plain with { User = user },
            layer => layer.Link("etc/passwd", "accounts/users").File("etc/group", "root:x:0:\nstaff:x:50:\n")
                .File("etc/accounts/users", "root:x:0:0:root:/root:/bin/sh\njovyan:x:1000:100::/home/jovyan:\nbroken\n"));

        Assert.Equal(expected, $"{found.User.Name} {found.User.Uid}:{found.User.Gid} {found.User.Home}");
    }

    [Fact]
    public async Task An_image_without_a_shell_or_distribution_is_described_all_the_same()
    {
        BaseDescription found = await DescribeAsync(
            Plain with { Architecture = "arm64", Variant = "v8", User = "65532" },
            layer => layer.File("var/lib/dpkg/status.d/base-files", "Package: base-files\nVersion: 12.4\n")
                .File("usr/lib/os-release", "ID=\"debian\"\n# VERSION_ID=11\nVERSION_ID='12'\n").Program("app"));

        Assert.Equal("linux/arm64", found.Platform);
        Assert.Equal(("debian", "12", null), (found.System.Id, found.System.VersionId, found.System.PackageManager));
        Assert.Equal("12.4", found.System.Packages!["base-files"]);
        Assert.Empty(found.Programs);
        Assert.Empty(found.Pythons);
    }

    [Fact]
    public async Task No_secret_of_the_image_gets_into_the_file()
    {
        BaseDescription found = await DescribeAsync(
            Plain with { Environment = ["PIP_INDEX_PASSWORD=hunter2", "AWS_SESSION_TOKEN=x=y", "LANG=C.UTF-8", "EMPTY="] }, Slim);

        string text = BaseDescriptionFile.TextOf(found);
        Assert.DoesNotContain("hunter2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("x=y", text, StringComparison.Ordinal);
        Assert.Equal("C.UTF-8", found.Config.Environment["LANG"]);
        Assert.Equal("", found.Config.Environment["EMPTY"]);
    }

    [Fact]
    public async Task The_file_is_as_its_schema_says()
    {
        string schemaText = await File.ReadAllTextAsync(Repository.PathOf("docs/schema/base.schema.json"));
        JsonSchema schema = await JsonSchema.FromJsonAsync(schemaText.Replace("$defs", "definitions", StringComparison.Ordinal));
        ImageConfiguration full = Plain with
        {
            User = "nobody-knows", WorkingDirectory = "/srv", Shell = ["/bin/bash", "-c"], Entrypoint = ["a"], Command = ["b"],
            ExposedPorts = ["8888/tcp"], Environment = ["PATH=/opt/conda/bin:/usr/local/bin:/usr/bin:/bin", "API_KEY=x"],
        };

        string text = BaseDescriptionFile.TextOf(await DescribeAsync(
            full,
            Slim,
            layer => layer.Program("opt/conda/bin/conda").File("opt/conda/conda-meta/a-1-0.json")
                .File("usr/share/jupyter/kernels/ir/kernel.json", "{}")));

        Assert.Empty(schema.Validate(text));
        Assert.NotEmpty(schema.Validate(text.Replace("\"schemaVersion\": 1", "\"schemaVersion\": 2", StringComparison.Ordinal)));
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }

    private static TestLayer Slim(TestLayer layer) => layer
        .Folder("usr/bin").Link("bin", "usr/bin").Program(
            "usr/bin/apt-get", "usr/bin/dash", "usr/bin/python3.11", "usr/local/bin/python3.12")
        .Link("usr/bin/sh", "dash").Link("usr/bin/python3", "python3.11").Link("usr/local/bin/python3", "python3.12")
        .File("usr/bin/README").File("etc/os-release", "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\nVERSION_ID=\"12\"\n")
        .File("lib/x86_64-linux-gnu/libc.so.6", "\0GNU C Library (Debian GLIBC 2.36-9) stable release version 2.36.\n\0")
        .File(
            "var/lib/dpkg/status",
            "Package: bash\nStatus: install ok installed\nVersion: 5.2\n\nPackage: vi\nStatus: deinstall ok config-files\nVersion: 9\n")
        .File("etc/ssl/certs/ca-certificates.crt").File("usr/lib/python3.11/EXTERNALLY-MANAGED")
        .File("usr/local/include/python3.12/patchlevel.h", "#define PY_VERSION      \t\"3.12.4\"\n")
        .File("usr/local/lib/python3.12/site-packages/pip/__main__.py")
        .File("usr/local/lib/python3.12/site-packages/pip-24.0.dist-info/METADATA")
        .File("usr/local/lib/python3.12/site-packages/ruamel.yaml-0.18.6-py3.12.egg-info/PKG-INFO");

    private static async Task<BaseDescription> DescribeAsync(
        ImageConfiguration configuration, params Func<TestLayer, TestLayer>[] layers) =>
        BaseDescriber.Describe(Reference, digest: null, await LayersTests.ReadAsync(layers), configuration);
}
