using System;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

public class PackageStepTests
{
    private static readonly CustomImage Debian = new() { From = new BaseImage("team/debian:12") };

    [Fact]
    [Capability(9)]
    public void A_Debian_package_from_a_URL_is_verified_and_installed_with_what_it_depends_on() => Assert.EndsWith(
        " && echo \"" + new string('0', 64)
        + "  $file\" | sha256sum -c - \\\n && mv \"$file\" \"$file.deb\" \\\n && chmod 644 \"$file.deb\" \\\n && apt-get update \\\n"
        + " && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \"$file.deb\" \\\n && rm -rf \"$file.deb\" "
        + "/var/lib/apt/lists/*",
        Built.Body(DebInstall("https://example.org/quarto.deb", "sha256:" + new string('0', 64))),
        System.StringComparison.Ordinal);

    [Fact]
    [Capability(9)]
    public void Apt_installs_pins_and_names_that_the_shell_works_out()
    {
        string body = Built.Body(Built.Of(
            Debian with { Steps = [Arg("CUDA")] }, Apt("git", "1:2.39.5-0+deb12u1"), AptExpression("cuda-tools-$(echo ${CUDA} | tr . -)")));

        Assert.Equal(
            "ARG CUDA\n\nRUN apt-get update \\\n && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \\\n"
            + "    'git=1:2.39.5-0+deb12u1' \\\n    \"cuda-tools-$(echo ${CUDA} | tr . -)\" \\\n && rm -rf /var/lib/apt/lists/*",
            body);
    }

    [Fact]
    [Capability(9)]
    public void Apt_keeps_lists_and_installs_recommended_packages_on_demand()
    {
        string body = Built.Body(Built.Of(Debian with { Apt = new AptOptions { KeepLists = true, InstallRecommends = true } }, Apt("git")));

        Assert.Equal("RUN apt-get update \\\n && DEBIAN_FRONTEND=noninteractive apt-get install -y \\\n    'git'", body);
    }

    [Fact]
    [Capability(9)]
    public void A_further_source_of_apt_has_its_own_verified_key()
    {
        string digest = new('a', 64);
        EnvironmentSpec environment = Built.Of(
            Debian with
            {
                Steps = [AptSource(
                    "node",
                    "https://deb.example.org/node_20.x",
                    "nodistro",
                    key: "https://deb.example.org/key.asc",
                    keyChecksum: "sha256:" + digest)]
            },
            Apt("nodejs"));

        string body = Built.Body(environment);

        Assert.Contains(
            "ADD \"https://deb.example.org/key.asc\" /etc/apt/keyrings/node.asc\nRUN echo '"
            + digest
            + "  /etc/apt/keyrings/node.asc' | sha256sum -c - \\\n && chmod 644",
            body,
            StringComparison.Ordinal);
        Assert.Contains(
            "COPY files/etc/apt/sources.list.d/node.sources /etc/apt/sources.list.d/node.sources\n", body, StringComparison.Ordinal);
        Assert.True(body.IndexOf("node.sources", StringComparison.Ordinal) < body.IndexOf("'nodejs'", StringComparison.Ordinal));
        Assert.Equal(
            "Types: deb\nURIs: https://deb.example.org/node_20.x\nSuites: nodistro\nComponents: main\nSigned-By: "
            + "/etc/apt/keyrings/node.asc\n",
            Built.File(environment, "files/etc/apt/sources.list.d/node.sources"));
    }

    [Fact]
    [Capability(10)]
    public void Yum_installs_its_packages() => Assert.Equal(
        "RUN yum install -y \\\n    'gcc-11.4.1-2.amzn2023' \\\n    'make' \\\n && yum clean all \\\n && rm -rf /var/cache/yum "
        + "/var/cache/dnf",
        Built.Body(Built.Of(
            new CustomImage { From = new BaseImage("public.ecr.aws/amazonlinux/amazonlinux:2023") },
            Yum("gcc", "11.4.1-2.amzn2023"),
            Yum("make"))));

    [Fact]
    [Capability(21)]
    public void Npm_installs_for_the_image_and_into_a_folder() => Assert.Equal(
        "RUN npm install -g \\\n    'tslab@1.0' \\\n && npm cache clean --force\n\nRUN npm install --prefix /opt/js \\\n    "
        + "'@tensorflow/tfjs@^3.5' \\\n && npm cache clean --force",
        Built.Body(Built.Of(Debian, Npm("@tensorflow/tfjs", "^3.5", folder: "/opt/js"), Npm("tslab", "1.0"))));

    [Fact]
    [Capability(21)]
    public void Julia_adds_and_compiles_its_packages() => Assert.Equal(
        "RUN julia -e 'using Pkg; Pkg.add([PackageSpec(name=\"PyCall\"), PackageSpec(name=\"CSV\", version=\"0.10.14\")]); "
        + "Pkg.precompile()'",
        Built.Body(Built.Of(Debian, Julia("PyCall"), Julia("CSV", "0.10.14"))));

    [Fact]
    [Capability(11)]
    public void Pip_packages_are_requirements_of_a_file_or_quoted_words()
    {
        EnvironmentSpec environment = Built.Of(
            new CustomImage
            {
                From = PythonImage.Slim("3.11"),
                Steps = [Install(Pip("sagemaker", ">=2,<3"), Pip("sagemaker-experiments", "0.*"))]
            },
            Pip("dvc", "3.*", extras: ["s3"]), Pip("dvc", extras: ["ssh"])) with { PipOptions = new PipOptions { Upgrade = true } };

        Assert.Contains(
            "pip install --no-cache-dir --upgrade 'sagemaker>=2,<3' 'sagemaker-experiments==0.*'\n",
            Built.Body(environment),
            StringComparison.Ordinal);
        Assert.Contains("dvc[s3]==3.*\ndvc[ssh]\n", Built.File(environment, "requirements.txt"), StringComparison.Ordinal);
    }

    [Fact]
    [Capability(12)]
    public void Pip_looks_in_private_indexes_and_reads_their_credentials_from_a_secret_that_no_layer_keeps()
    {
        EnvironmentSpec environment =
            Built.Of(new CustomImage { From = PythonImage.Slim("3.11"), BuildKit = new BuildKit() }, Pip("team-lib")) with
            {
                PipOptions = new PipOptions
                {
                    IndexUrl = "https://pypi.internal/simple",
                    ExtraIndexUrls = ["https://pypi.org/simple"],
                    TrustedHosts = ["pypi.internal:8443"],
                    ConfigSecret = "pip-conf",
                },
            };

        Assert.Contains(
            "--index-url https://pypi.internal/simple\n--extra-index-url https://pypi.org/simple\n--trusted-host "
            + "pypi.internal:8443\nteam-lib\n",
            Built.File(environment, "requirements.txt"), StringComparison.Ordinal);
        Assert.Contains(
            "RUN --mount=type=secret,id=pip-conf PIP_USER=0 PIP_CONFIG_FILE=/run/secrets/pip-conf ",
            Built.Body(environment),
            StringComparison.Ordinal);
    }

    [Fact]
    [Capability(18)]
    public void Constraints_are_apart_from_packages_and_installed_packages_can_be_kept()
    {
        EnvironmentSpec environment = Built.Of(new CustomImage { From = PythonImage.Slim("3.11") }, Pip("pandas")) with
        {
            PipOptions = new PipOptions { Constraints = [Pip("numpy", "<2")], KeepInstalled = true },
        };

        Assert.EndsWith("\nnumpy<2\n", Built.File(environment, "constraints.txt"), StringComparison.Ordinal);
        Assert.Contains("\n--constraint constraints.txt\npandas\n", Built.File(environment, "requirements.txt"), StringComparison.Ordinal);
        Assert.Contains(
            "COPY constraints.txt /opt/envascode/constraints.txt\nRUN /usr/local/bin/python3 -m pip list --format=freeze "
            + "--exclude-editable > /tmp/envascode-installed.txt \\\n"
            + " && PIP_USER=0 /usr/local/bin/python3 -m pip install --no-cache-dir -c /tmp/envascode-installed.txt -r "
            + "/opt/envascode/requirements.txt \\\n && rm /tmp/envascode-installed.txt",
            Built.Body(environment), StringComparison.Ordinal);
    }

    [Fact]
    [Capability(23)]
    public void Steps_stand_before_between_and_after_the_declared_packages()
    {
        string body = Built.Body(Built.Of(
            new CustomImage
            {
                From = PythonImage.Slim("3.11"),
                Steps =
                    [Run("echo before"), DeclaredPackages(PackageManager.Apt), Run("echo between"), DeclaredPackages(), Run("echo after")],
            },
            Pip("boto3"), Apt("git")));

        int[] places = [.. Array.ConvertAll<string, int>(
            ["before", "'git'", "between", "requirements.txt", "after"], text => body.IndexOf(text, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal([.. places.AsSpan()], Sorted(places));
    }

    [Fact]
    public void Declared_packages_come_after_preparations_and_before_the_first_other_step_by_default()
    {
        string body = Built.Body(Built.Of(Debian with { Steps = [Env("A", "1"), Install(Apt("curl")), Run("echo after")] }, Apt("git")));

        int[] places =
            [.. Array.ConvertAll<string, int>(["ENV A", "'curl'", "'git'", "after"], text => body.IndexOf(text, StringComparison.Ordinal))];
        Assert.Equal([.. places.AsSpan()], Sorted(places));
    }

    private static int[] Sorted(int[] places)
    {
        int[] sorted = [.. places];
        Array.Sort(sorted);
        return sorted;
    }
}
