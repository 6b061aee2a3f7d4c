using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

[Capability(16)]
public class ImportTests
{
    private const string Yaml = """
        # exported
        name: old
        channels:
          - conda-forge
          - defaults
        dependencies:
          - python=3.8
          - numpy=1.21.*
          - "pytorch::pytorch[version='>=1.9,<2',build='*cuda*']"
          - pandas==1.3.5=py38_0
          - pip
          - pip:
            - xgboost>=1.5,<2  # comment
            - dvc[s3]==2.9.*
        prefix: /home/me/miniconda3/envs/old
        """;

    [Fact]
    public void An_environment_yml_gives_packages_channels_and_Python()
    {
        string emitted = Emit(new EnvironmentYml(), Yaml, "environment.yml");

        Assert.EndsWith(
            "name: built\nchannels:\n  - conda-forge\n  - defaults\ndependencies:\n  - python=3.8.*\n  - ipykernel\n  - numpy=1.21.*\n"
            + "  - \"pytorch::pytorch[version='>=1.9,<2',build='*cuda*']\"\n  - pandas=1.3.5=py38_0\n  - pip\n  - pip:\n    - "
            + "xgboost>=1.5,<2\n    - \"dvc[s3]==2.9.*\"\n",
            emitted, StringComparison.Ordinal);
    }

    [Fact]
    public void A_requirements_txt_gives_packages_and_indexes()
    {
        string emitted = Emit(
            new RequirementsTxt(),
            "--index-url https://pypi.internal/simple\n# comment\nboto3==1.34.0\ntomli>=2 ; python_version < "
            + "'3.11'\nuvicorn[standard]~=0.30\n",
            "requirements.txt");

        Assert.EndsWith(
            "\n--index-url https://pypi.internal/simple\nboto3==1.34.0\ntomli>=2 ; python_version < \"3.11\"\nuvicorn[standard]~=0.30\n",
            emitted,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_requirements_txt_gives_hashes_and_packages_from_URLs()
    {
        const string Hash = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
        const string Text = "boto3==1.34.0 \\\n    --hash=" + Hash + "\n";
        const string Url = "charts @ git+https://git.example.com/team/charts@0123456789abcdef0123456789abcdef01234567\n";

        Assert.Contains(
            "\nboto3==1.34.0 --hash=" + Hash,
            Emit(new RequirementsTxt(), Text, "requirements.txt").Replace(" \\\n    ", " ", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.EndsWith("\n" + Url, Emit(new RequirementsTxt(), Url, "requirements.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void ipykernel_is_installed_apart_from_packages_with_hashes()
    {
        EnvironmentSpec environment = new("built")
        {
            Packages =
                [Pip("boto3", "1.34.0") with { Hashes = ["sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"] }],
            PipOptions = new PipOptions { IndexUrl = "https://pypi.internal/simple" },
            Strategies = [new CustomImage { From = PythonImage.Slim("3.11"), Apps = [AppType.KernelGateway] }],
        };

        string emitted = Emit(environment, ProjectFiles.None, "Dockerfile");

        Assert.Contains(
            "install --no-cache-dir -r /opt/envascode/requirements.txt\nRUN PIP_USER=0 /usr/local/bin/python3 -m pip install "
            + "--no-cache-dir ipykernel --index-url https://pypi.internal/simple\n",
            emitted,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Options_of_the_declaration_stand_beside_the_indexes_of_a_file()
    {
        EnvironmentSpec environment = Importing(new RequirementsTxt()) with
        {
            PipOptions = new PipOptions { NoDependencies = true, ExtraIndexUrls = ["https://own.example.com/simple"] }
        };

        string emitted = Emit(
            environment,
            Files(
                "requirements.txt",
                "--index-url https://pypi.internal/simple\n--extra-index-url https://other.example.com/simple\nboto3\n"),
            "requirements.txt");

        Assert.EndsWith(
            "\n--index-url https://pypi.internal/simple\n--extra-index-url https://own.example.com/simple\nboto3\n",
            emitted,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_optional_in_Poetry_comes_with_its_extra_alone()
    {
        const string Toml = """
            [tool.poetry.dependencies]
            boto3 = "1.34.0"
            torch = { version = "2.4.0", optional = true }
            plotly = { version = "5.24.0", optional = true }
            [tool.poetry.extras]
            gpu = ["torch"]
            """;

        Assert.EndsWith("\nboto3==1.34.0\n", Emit(new PyProjectToml(), Toml, "requirements.txt"), StringComparison.Ordinal);
        Assert.EndsWith(
            "\nboto3==1.34.0\ntorch==2.4.0\n",
            Emit(new PyProjectToml { Groups = ["gpu"] }, Toml, "requirements.txt"),
            StringComparison.Ordinal);
    }

    [Fact]
    [Capability(16, 19)]
    public void The_hashes_of_pip_packages_in_an_environment_yml_are_kept()
    {
        string line = "numpy==1.26.4 --hash=sha256:" + new string('a', 64);

        Assert.Contains(
            line,
            Emit(new EnvironmentYml(), "dependencies:\n  - python=3.11\n  - pip:\n    - " + line + "\n", "environment.yml"),
            StringComparison.Ordinal);
    }

    [Fact]
    [Capability(16, 17)]
    public void A_pyproject_toml_gives_the_dependencies_of_Poetry_with_their_ranges()
    {
        const string Toml = """
            [tool.poetry]
            name = "team" # comment
            [tool.poetry.dependencies]
            python = ">=3.7.1,<3.10"
            boto3 = "^1.17.51"
            numpy = "~1.20"
            pandas = "*"
            uvicorn = { version = "0.30.1", extras = ["standard"], markers = "sys_platform == 'linux'" }
            zero = "^0.2.3"
            [tool.poetry.group.dev.dependencies]
            pytest = "^8"
            [tool.poetry.group.docs.dependencies]
            sphinx = "7.*"
            """;

        string emitted = Emit(new PyProjectToml { Groups = ["docs"] }, Toml, "requirements.txt");

        Assert.EndsWith(
            "\nboto3>=1.17.51,<2\nnumpy>=1.20,<1.21\npandas\nuvicorn[standard]==0.30.1 ; sys_platform == "
            + "'linux'\nzero>=0.2.3,<0.3\nsphinx==7.*\n",
            emitted,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_pyproject_toml_of_any_tool_gives_its_dependencies()
    {
        const string Toml =
            "[project]\nname = \"x\"\ndependencies = [\n  \"boto3>=1.34\", # one\n  'numpy',\n]\n[project.optional-dependencies]\ngpu = "
            + "[\"torch==2.4.0\"]\ndocs = [\"sphinx\"]\n";

        Assert.EndsWith(
            "\nboto3>=1.34\nnumpy\ntorch==2.4.0\n",
            Emit(new PyProjectToml { Groups = ["gpu"] }, Toml, "requirements.txt"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("environment.yml", "dependencies:\n  - 'boto3>1.0<2.0'\n", "EAC3019", "'boto3>1.0<2.0'")]
    [InlineData("environment.yml", "dependencies:\n  - pip:\n    - 'x y'\n", "EAC3019", "x y")]
    [InlineData("environment.yml", "dependencies: [\n", "EAC3019", "")]
    [InlineData("environment.yml", "variables: [A]\n", "EAC3019", "variables")]
    [InlineData("environment.yml", "variables:\n  A: [b]\n", "EAC3019", "A")]
    [InlineData("environment.yml", "platforms: [linux-64]\ndependencies: [numpy]\n", "EAC2060", "platforms")]
    [InlineData("environment.yml", "category: dev\n", "EAC2060", "category")]
    [InlineData("environment.yml", "dependencies: numpy\n", "EAC3019", "dependencies")]
    [InlineData("environment.yml", "dependencies:\n  - [numpy]\n", "EAC3019", "[numpy]")]
    [InlineData("environment.yml", "dependencies:\n  - npm:\n    - x\n", "EAC3019", "npm")]
    [InlineData("environment.yml", "dependencies:\n  - pip:\n    - [x]\n", "EAC3019", "[x]")]
    [InlineData("environment.yml", "dependencies:\n  - numpy[build_number='>=3']\n", "EAC3019", "build_number='>=3'")]
    [InlineData("environment.yml", "dependencies:\n  - \"numpy[version='1.26', md5=abc]\"\n", "EAC3019", "md5=abc")]
    [InlineData("environment.yml", "dependencies:\n  - conda-forge/linux-64::numpy\n", "EAC3019", "linux-64")]
    [InlineData("environment.yml", "dependencies:\n  - conda-forge::numpy[subdir=noarch]\n", "EAC3019", "subdir=noarch")]
    [InlineData("environment.yml", "dependencies:\n  - numpy[license=MIT,version=1.26]\n", "EAC3019", "license=MIT")]
    [InlineData("environment.yml", "dependencies:\n  - numpy # [x86_64 or win]\n", "EAC3019", "numpy")]
    [InlineData(
        "environment.yml",
        "channels:\n  - https://conda.anaconda.org/t/tk-12-ab/team\n",
        "EAC3009",
        "https://conda.anaconda.org/t/tk-12-ab/team")]
    [InlineData(
        "environment.yml", "channels:\n  - https://me:pw@conda.example.com/team\n", "EAC3009", "https://me:pw@conda.example.com/team")]
    [InlineData("environment.yml", "dependencies:\n  - python=3.11\n---\na: b\n", "EAC3019", "a: b")]
    [InlineData("requirements.txt", "numpy==1.26.4 --config-settings=\"a=b\"\n", "EAC3019", "--config-settings=\"a=b\"")]
    [InlineData("requirements.txt", "numpy==1.26.4 \\\n  --global-option=x\n", "EAC3019", "--global-option=x")]
    [InlineData("pyproject.toml", "[project]\ndynamic = [\"dependencies\"]\n", "EAC3019", "dependencies")]
    [InlineData("pyproject.toml", "[build-system]\nrequires = []\n", "EAC3019", "")]
    [InlineData("pyproject.toml", "[project]\ndependencies = [\"numpy\" \"pandas\"]\n", "EAC3019", "\"")]
    [InlineData("pyproject.toml", "[project]\ndependencies = \"numpy\"\n", "EAC3019", "dependencies")]
    [InlineData("pyproject.toml", "[tool.poetry.dependencies]\nx = { version = \"1\", source = \"corp\" }\n", "EAC3019", "source")]
    [InlineData("pyproject.toml", "[project]\ndependencies = [\"x\"]\n[tool.uv.sources]\nx = { path = \"../x\" }\n", "EAC3019", "x")]
    [InlineData("requirements.txt", "boto3\n-r other.txt\n", "EAC3019", "-r other.txt")]
    [InlineData("requirements.txt", "boto3\n-c limits.txt\n", "EAC3019", "-c limits.txt")]
    [InlineData(
        "requirements.txt", "git+https://git.example.com/team/charts@v1\n", "EAC3019", "git+https://git.example.com/team/charts@v1")]
    [InlineData(
        "requirements.txt",
        "numpy==1.0 --hash=sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nscipy==1.0\n",
        "EAC5019",
        "scipy==1.0")]
    [InlineData("requirements.txt", "--require-hashes\nnumpy==1.0\n", "EAC3019", "--require-hashes")]
    [InlineData("requirements.txt", "sagemaker==2.x\n", "EAC3019", "sagemaker==2.x")]
    [InlineData("pyproject.toml", "[tool.poetry.dependencies]\nx = \"^a\"\n", "EAC3019", "^a")]
    public void A_mistake_is_found_at_its_place_in_the_file(string path, string text, string id, string wrong)
    {
        PackageFile file = path switch
        {
            "environment.yml" => new EnvironmentYml(path),
            "requirements.txt" => new RequirementsTxt(path),
            _ => new PyProjectToml(path)
        };

        Finding finding = Assert.Single(EnvironmentChecks.Check(Importing(file), Files(path, text)), finding => finding.Rule.Id == id);

        Assert.Equal(path, finding.File);
        Assert.Equal(wrong, text.Substring(finding.Range!.Value.Start, finding.Range.Value.Length));
    }

    [Theory]
    [InlineData("- conda-forge::python==3.9", "conda-forge::python==3.9")]
    [InlineData("- python==3.9.18", "python==3.9.18")]
    [InlineData("- python=3.9", "python=3.9.*")]
    [InlineData("- https://repo.anaconda.com/pkgs/free::zlib", "https://repo.anaconda.com/pkgs/free::zlib")]
    [InlineData("- sel(linux): numpy=1.26", "numpy=1.26.*")]
    [InlineData("- numpy==1.26.4 # [linux and not win]", "numpy==1.26.4")]
    [InlineData("- numpy==1.26.4 # [see the wiki]", "numpy==1.26.4")]
    public void A_dependency_comes_with_all_that_it_says(string dependency, string expected) => Assert.Contains(
        "\n  - " + expected + "\n",
        Emit(new EnvironmentYml(), "dependencies:\n  " + dependency + "\n", "environment.yml").Replace("\"", "", StringComparison.Ordinal),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("- sel(win): pywin32")]
    [InlineData("- pywin32  # [win]")]
    [InlineData("- pip:\n    - pywin32  # [win or osx]")]
    public void What_is_for_another_system_is_left_out(string dependency) => Assert.DoesNotContain(
        "pywin32",
        Emit(new EnvironmentYml(), "dependencies:\n  - numpy\n  " + dependency + "\n", "environment.yml"),
        StringComparison.Ordinal);

    [Fact]
    public void Variables_are_environment_variables_of_images_and_scripts()
    {
        const string Text = "dependencies: [numpy]\nvariables:\n  TEAM: churn\n  LEVEL: 3\n  PRICE: $5\n  OWN: file\n";
        EnvironmentSpec environment = Importing(new EnvironmentYml());
        CustomImage image = (CustomImage)environment.Strategies[0];
        environment = environment with
        {
            Strategies = [image with { Steps = [Env("OWN", "declared")] }, new LifecycleConfiguration(AppType.JupyterLab)]
        };

        EquatableArray<Artifact> files = EnvironmentEmitter.Emit(environment, "T", Files("environment.yml", Text));

        string dockerfile = files.Single(file => file.Path == "Dockerfile").Text;
        Assert.Matches("(?m)^(ENV|   ) .*TEAM=\"?churn", dockerfile);
        Assert.DoesNotMatch("OWN=\"?file", dockerfile);
        Assert.Contains(
            "TEAM", files.First(file => file.Path.StartsWith("lifecycle/", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_of_any_tool_are_read_and_a_group_that_is_not_there_is_a_finding()
    {
        const string Toml = """
            [project]
            dependencies = ["numpy>=1.26\t,<2"]
            [dependency-groups]
            base = ["pandas"]
            plots = [{ include-group = "base" }, "plotly==5.24.0"]
            """;

        Assert.EndsWith(
            "\nnumpy>=1.26,<2\npandas\nplotly==5.24.0\n",
            Emit(new PyProjectToml { Groups = ["plots"] }, Toml, "requirements.txt"),
            StringComparison.Ordinal);
        Assert.Contains(
            EnvironmentChecks.Check(Importing(new PyProjectToml { Groups = ["plot"] }), Files("pyproject.toml", Toml)),
            finding => finding.Rule.Id == "EAC3019" && finding.Message.Contains("no group 'plot'", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_files_that_contradict_each_other_are_a_finding()
    {
        EnvironmentSpec environment = Importing(new EnvironmentYml()) with
        {
            Imports = [new EnvironmentYml(), new EnvironmentYml("b.yml")]
        };
        ProjectFiles files = new([
            new ProjectFile("environment.yml", "channels: [conda-forge]\ndependencies: [python=3.10]\n"),
            new ProjectFile("b.yml", "channels: [conda-forge]\ndependencies: [python=3.11]\n")]);

        Assert.Equal("b.yml", Assert.Single(EnvironmentChecks.Check(environment, files), finding => finding.Rule.Id == "EAC3019").File);
    }

    [Fact]
    public void What_is_wrong_with_an_imported_package_is_reported_in_its_file()
    {
        const string Text = "# a comment\nboto3\nnunpy==1.0\nBOTO3==1.0\n";

        EquatableArray<Finding> findings = EnvironmentChecks.Check(Importing(new RequirementsTxt()), Files("requirements.txt", Text));

        Assert.Contains(findings, finding =>
            finding.File == "requirements.txt" && Text.Substring(finding.Range!.Value.Start, finding.Range.Value.Length) == "BOTO3==1.0");
    }

    [Fact]
    public void A_file_that_is_not_there_is_reported_at_its_name() => Assert.Contains(
        EnvironmentChecks.Check(Importing(new RequirementsTxt("missing.txt")), ProjectFiles.None),
        finding => finding.Rule.Id == "EAC3008" && finding.Path == "Imports[0].Path");

    [Fact]
    public void Declared_packages_come_before_imported_ones()
    {
        EnvironmentSpec environment = Importing(new RequirementsTxt()) with { Packages = [Pip("numpy")] };

        Assert.EndsWith(
            "\nnumpy\nboto3\n", Emit(environment, Files("requirements.txt", "boto3\n"), "requirements.txt"), StringComparison.Ordinal);
    }

    private static EnvironmentSpec Importing(PackageFile file) => new("built")
    {
        Imports = [file],
        Strategies = [new CustomImage
        {
            From = file is EnvironmentYml ? Miniconda.Image("24.9.2-0") : PythonImage.Full("3.11"),
            Apps = file is EnvironmentYml ? [AppType.KernelGateway] : []
        }],
    };

    private static ProjectFiles Files(string path, string text) => new([new ProjectFile(path, text)]);

    private static string Emit(PackageFile file, string text, string emitted) => Emit(Importing(file), Files(file.Path, text), emitted);

    private static string Emit(EnvironmentSpec environment, ProjectFiles files, string emitted)
    {
        Assert.DoesNotContain(EnvironmentChecks.Check(environment, files), finding => finding.Rule.Severity == RuleSeverity.Error);
        return EnvironmentEmitter.Emit(environment, "T", files).Single(artifact => artifact.Path == emitted).Text;
    }
}
