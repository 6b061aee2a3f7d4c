using System;
using System.IO;
using System.Linq;
using EnvAsCode.Locks.Exports;
using EnvAsCode.Testing;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace EnvAsCode.Locks.Tests;

public class ExportTests
{
    private static readonly string Sha = SampleLock.Sha;

    [Fact]
    public void Conda_gets_an_explicit_list_in_the_order_of_installation()
    {
        const string Folder = "https://conda.example/conda-forge/linux-64/";

        Assert.Equal(
            $"# platform: linux-64\n@EXPLICIT\n{Folder}libblas-3.9.0-0.tar.bz2#{new string('d', 32)}\n"
            + $"{Folder}numpy-1.26.4-py311_0.conda#sha256:{Sha}\n",
            LockExports.ToExplicit(SampleLock.Part));
        Assert.Contains(
            $"py311_0.conda#{new string('c', 32)}\n", LockExports.ToExplicit(SampleLock.Part, ExportDigest.Md5), StringComparison.Ordinal);
    }

    [Fact]
    public void Pip_gets_requirements_with_digests() => Assert.Equal(
        "--index-url https://private.example/simple/\n--extra-index-url https://index.example/simple/\n"
        + $"scipy==1.10+local.1 \\\n    --hash=sha256:{Sha}\nxgboost[b,a]==2.0.3 \\\n    --hash=sha256:{Sha}\n",
        LockExports.ToRequirements(SampleLock.Part));

    [Fact]
    public void A_pylock_has_wheels_and_source_distributions()
    {
        string sdist = "sdist = {name = \"scipy-1.10+local.1.tar.gz\", url = \"https://private.example/f/scipy-1.10%2Blocal.1.tar.gz\", "
            + $"hashes = {{sha256 = \"{Sha}\"}}}}";

        Assert.Equal(
        $$"""
        lock-version = "1.0"
        created-by = "envascode"
        requires-python = "==3.11.*"

        [[packages]]
        name = "scipy"
        version = "1.10+local.1"
        index = "https://private.example/simple/"
        {{sdist}}

        [[packages]]
        name = "xgboost"
        version = "2.0.3"
        requires-python = ">=3.8"
        index = "https://index.example/simple/"

        """ + "wheels = [{name = \"xgboost-2.0.3-py3-none-manylinux2014_x86_64.whl\", "
        + "url = \"https://files.example/xgboost-2.0.3-py3-none-manylinux2014_x86_64.whl\", size = 12, "
        + $"hashes = {{sha256 = \"{Sha}\"}}}}]\n",
        LockExports.ToPylock(SampleLock.Part));
    }

    [Fact]
    public void A_conda_lock_has_the_packages_of_both_kinds()
    {
        YamlStream yaml = [];
        yaml.Load(new StringReader(LockExports.ToCondaLock([SampleLock.Part])));
        YamlMappingNode root = (YamlMappingNode)yaml.Documents[0].RootNode;
        YamlMappingNode[] packages = [.. ((YamlSequenceNode)root["package"]).Cast<YamlMappingNode>()];

        Assert.Equal(["libblas", "numpy", "scipy", "xgboost"], packages.Select(static package => (string?)package["name"]));
        Assert.Equal(">=3.9.0,<4.0a0", (string?)packages[1]["dependencies"]["libblas"]);
        Assert.Equal("", (string?)packages[1]["dependencies"]["python"]);
        Assert.Equal("*", (string?)packages[3]["dependencies"]["scipy"]);
        Assert.Equal(("pip", Sha), ((string?)packages[3]["manager"], (string?)packages[3]["hash"]["sha256"]));
        Assert.Equal("https://conda.example/conda-forge/", (string?)root["metadata"]["channels"][0]["url"]);
        Assert.Equal(SampleLock.Inputs.ToDigest(), (string?)root["metadata"]["content_hash"]["linux-64"]);
    }

    [WitnessFact("python3", PythonModule = "tomllib")]
    public void Python_reads_the_pylock() => ExternalProgram.Run(
        "python3",
        ["-c", "import sys, tomllib; assert [p['name'] for p in tomllib.loads(sys.stdin.read())['packages']] == ['scipy', 'xgboost']"],
        LockExports.ToPylock(SampleLock.Part)).AssertSuccess();
}
