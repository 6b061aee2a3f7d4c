using System;
using System.Threading.Tasks;
using Xunit;

namespace EnvAsCode.CodeFixes.Tests;

public class SuggestedFixTests
{
    private const string Zeros = "@sha256:0000000000000000000000000000000000000000000000000000000000000000";

    [Theory]
    [InlineData("EAC5001", """new("Churn Model") { Strategies = [new PipInstall()] }""", "\"Churn Model\"", "\"churn-model\"")]
    [InlineData("EAC5001", """new(@"a_b") { Strategies = [new PipInstall()] }""", "@\"a_b\"", "\"a-b\"")]
    [InlineData("EAC5007", """new("a") { Kernel = new("My Kernel"), Strategies = [new PipInstall()] }""", "\"My Kernel\"", "\"my-kernel\"")]
    [InlineData(
        "EAC2002",
        """new("a") { Packages = [Pip("boto3", ">1.0<2.0")], Strategies = [new PipInstall()] }""",
        "\">1.0<2.0\"",
        "\">1.0,<2.0\"")]
    [InlineData(
        "EAC5010",
        """new("a") { Strategies = [new CustomImage { From = Miniconda.Image("1"), """
        + """Apps = [new KernelGatewayImageConfig { Name = "my_config" }] }] }""",
        "\"my_config\"",
        "\"my-config\"")]
    [InlineData(
        "EAC5013",
        """new("a") { Strategies = [new CustomImage { From = Miniconda.Image("1"), """
        + """Apps = [new KernelGatewayImageConfig { KernelSpecs = [new("myenv")] }] }] }""",
        "\"myenv\"",
        "\"python3\"")]
    [InlineData("EAC5005", """new("a") { Strategies = [new PipInstall(), new PipInstall()] }""", ", new PipInstall()", "")]
    [InlineData(
        "EAC4002",
        """new("a") { Strategies = [new LifecycleConfiguration([AppType.JupyterLab, AppType.JupyterLab])] }""",
        ", AppType.JupyterLab",
        "")]
    [InlineData(
        "EAC2001", """new("a") { Packages = [Conda("NumPy", "1.26.4")], Strategies = [new PipInstall()] }""", "\"NumPy\"", "\"numpy\"")]
    [InlineData(
        "EAC2015",
        """new("a") { Packages = [Pip("sklearn", "1.5.2")], Strategies = [new PipInstall()] }""",
        "\"sklearn\"",
        "\"scikit-learn\"")]
    [InlineData(
        "EAC2018", """new("a") { Packages = [Pip("nunpy", "1.26.4")], Strategies = [new PipInstall()] }""", "\"nunpy\"", "\"numpy\"")]
    [InlineData(
        "EAC2019",
        """new("a") { Packages = [Pip("Scikit_Learn", "1.5.2")], Strategies = [new PipInstall()] }""",
        "\"Scikit_Learn\"",
        "\"scikit-learn\"")]
    [InlineData(
        "EAC2034", """new("a") { Packages = [Pip("jax", "0.4.30-RC1")], Strategies = [new PipInstall()] }""", "0.4.30-RC1", "0.4.30rc1")]
    [InlineData(
        "EAC2022", """new("a") { Packages = [Pip("numpy", "~=1.26.4")], Strategies = [new PipInstall()] }""", "\"~=1.26.4\"", "\"1.26.4\"")]
    [InlineData(
        "EAC2021",
        """new("a") { Packages = [Conda("numpy", ">=1.26.4")], Strategies = [new PersistentCondaEnvironment()] }""",
        "\">=1.26.4\"",
        "\"1.26.4\"")]
    [InlineData(
        "EAC2012",
        """new("a") { Packages = [Pip("numpy", "1.26.4"), Pip("numpy")], Strategies = [new PipInstall()] }""",
        ", Pip(\"numpy\")",
        "")]
    [InlineData(
        "EAC5014",
        """new("a") { Strategies = [new CustomImage { From = Miniconda.Image("1"), Apps = [AppType.JupyterLab], """
        + """Version = new() { Aliases = ["v1.4"] } }] }""",
        "\"v1.4\"",
        "\"1.4\"")]
    [InlineData(
        "EAC5014",
        """new("a") { Strategies = [new CustomImage { From = Miniconda.Image("1"), Apps = [AppType.JupyterLab], """
        + """Version = new() { Aliases = ["1.04.2+gpu"] } }] }""",
        "\"1.04.2+gpu\"",
        "\"1.4.2\"")]
    [InlineData(
        "EAC5041",
        """new("a") { Python = "3.11", Strategies = [new CustomImage { From = Miniconda.Image("1"), """
        + """Apps = [new KernelGatewayImageConfig { KernelSpecs = [new("b")] }] }], CondaEnvironments = [new("b")] }""",
        "[new(\"b\")] }] }]",
        "[new(\"conda-env-b-py\")] }] }]")]
    [InlineData(
        "EAC4022",
        """new("a") { Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = [Run("conda install numpy")] }] }""",
        "conda install numpy",
        "conda install -y numpy")]
    [InlineData(
        "EAC4030",
        """new("a") { Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = [Run("pip install numpy>=1.26")] }] }""",
        "numpy>=1.26",
        "'numpy>=1.26'")]
    [InlineData(
        "EAC5003",
        """new("a") { Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = [Run("echo a\recho b")] }] }""",
        "a\\recho",
        "a\\necho")]
    [InlineData(
        "EAC4029",
        """new("a") { Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = [Run("pip install --user numpy")] }] }""",
        "--user",
        "")]
    [InlineData(
        "EAC5013",
        """new("a") { Strategies = [new CustomImage { From = Miniconda.Image("1"), """
        + """Apps = [new KernelGatewayImageConfig { KernelSpecs = [new("ir")] }] }], Packages = [Pip("numpy", "1.26.4")] }""",
        "Pip(\"numpy\", \"1.26.4\")",
        "Pip(\"numpy\", \"1.26.4\"), Conda(\"r-irkernel\")")]
    [InlineData(
        "EAC2028",
        """new("a") { Strategies = [new CustomImage { From = new BaseImage("python:3.11.9") }] }""",
        "\"python:3.11.9\"",
        "\"python:3.11.9" + Zeros + "\"")]
    [InlineData(
        "EAC2028",
        """new("a") { Strategies = [new CustomImage { From = PythonImage.Slim("3.11.9") }] }""",
        "PythonImage.Slim(\"3.11.9\")",
        "PythonImage.Slim(\"3.11.9\") with { Reference = \"python:3.11.9-slim" + Zeros + "\" }")]
    [InlineData(
        "EAC4032",
        """new("a") { Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = [Run("export DB_PASSWORD=tr0ub4dor")] }] }""",
        "tr0ub4dor",
        "$(aws ssm get-parameter --name /studio/db-password --with-decryption --query Parameter.Value --output text)")]
    [InlineData(
        "EAC4032",
        """new("a") { Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = [Run("export DB_PASSWORD='tr0ub4dor'")] }] """
        + """}""",
        "tr0ub4dor",
        "'\\\"$(aws ssm get-parameter --name /studio/db-password --with-decryption --query Parameter.Value --output text)\\\"'")]
    [InlineData(
        "EAC4032",
        """new("a") { Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = [Run("bash -c 'export """
        + """DB_PASSWORD=tr0ub4dor'")] }] }""",
        "tr0ub4dor",
        "$(aws ssm get-parameter --name /studio/db-password --with-decryption --query Parameter.Value --output text)")]
    [InlineData(
        "EAC4032",
        """new("a") { Strategies = [new CustomImage { From = new BaseImage("x:1"), Steps = [Env("A", "1"), """
        + """Env("DB_PASSWORD", "tr0ub4dor")] }] }""",
        ", Env(\"DB_PASSWORD\", \"tr0ub4dor\")",
        "")]
    [InlineData(
        "EAC4032",
        """new("a") { Strategies = [new CustomImage { From = new BaseImage("x:1"), Steps = [Env([new("A", "1"), """
        + """new("DB_PASSWORD", "tr0ub4dor")])] }] }""",
        ", new(\"DB_PASSWORD\", \"tr0ub4dor\")",
        "")]
    [InlineData(
        "EAC5042",
        """new("a") { Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("latest-cpu") }] }""",
        "\"latest-cpu\"",
        "\"latest\"")]
    [InlineData(
        "EAC5042",
        """new("a") { Strategies = [new CustomImage { From = SageMakerDistribution.Gpu(version: "2.1.0-gpu") }] }""",
        "\"2.1.0-gpu\"",
        "\"2.1.0\"")]
    public async Task What_a_finding_suggests_is_written(string id, string environment, string wrong, string right)
    {
        string source = FixedCode.Declaration(environment);

        (string Title, string Code)? result = await FixedCode.OneAsync(id, source);

        Assert.NotNull(result);
        int at = source.LastIndexOf(wrong, StringComparison.Ordinal);
        Assert.Equal(source[..at] + right + source[(at + wrong.Length)..], result.Value.Code);
        Assert.DoesNotContain(await FixedCode.DiagnosticsAsync(result.Value.Code), diagnostic => diagnostic.Id == id);
    }

    [Theory]
    [InlineData("""Run("cat > key <<EOF\n-----BEGIN RSA PRIVATE KEY-----\nEOF")""")]
    public async Task A_secret_that_a_parameter_cannot_stand_for_is_left_to_the_user(string step) =>
        Assert.Null(await FixedCode.OneAsync(
            "EAC4032",
            FixedCode.Declaration(
                $$"""new("a") { Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = [{{step}}] }] }""")));

    [Fact]
    public async Task A_package_that_a_policy_requires_is_added()
    {
        const string Policy =
            """static class P { [EnvironmentPolicy] public static EnvironmentPolicy Acme => new("acme") { RequiredPackages = """
            + """[new("certifi", ">=2024.7.4")] }; }""";
        string source =
            FixedCode.Declaration("""new("a") { Packages = [Pip("numpy", "1.26.4")], Strategies = [new PipInstall()] }""") + Policy;

        (string Title, string Code)? result = await FixedCode.OneAsync("EAC7003", source);

        Assert.Equal("Add Pip(\"certifi\", \">=2024.7.4\")", result?.Title);
        Assert.Contains("""Packages = [Pip("numpy", "1.26.4"), Pip("certifi", ">=2024.7.4")]""", result?.Code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_digest_is_asked_for_where_a_placeholder_was_written()
    {
        string source =
            FixedCode.Declaration("""new("a") { Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1") }] }""");

        (string Title, string Code)? result = await FixedCode.OneAsync("EAC2028", source);

        Assert.Contains(await FixedCode.DiagnosticsAsync(result!.Value.Code), diagnostic => diagnostic.Id == "EAC2033");
    }

    [Theory]
    [InlineData(
        "EAC2019.ReplaceValue",
        """Packages = [Pip("Py_Yaml", "6.0.2"), Pip("Boto3", "1.35.0")],""",
        """Packages = [Pip("py-yaml", "6.0.2"), Pip("boto3", "1.35.0")],""")]
    [InlineData(
        "EAC2012.RemoveItem",
        """Packages = [Pip("numpy", "1.26.4"), Pip("numpy"), Pip("scipy", "1.14.1"), Pip("scipy")],""",
        """Packages = [Pip("numpy", "1.26.4"), Pip("scipy", "1.14.1")],""")]
    [InlineData(
        "EAC2022.ReplaceValue",
        """Packages = [Pip("numpy", "~=1.26.4"), Pip("scipy", "~=1.14.1")],""",
        """Packages = [Pip("numpy", "1.26.4"), Pip("scipy", "1.14.1")],""")]
    [InlineData(
        "EAC2034.ReplaceText",
        """Packages = [Pip("jax", "0.4.30-RC1"), Pip("numpy", "v1.26.4")],""",
        """Packages = [Pip("jax", "0.4.30rc1"), Pip("numpy", "1.26.4")],""")]
    public async Task All_places_of_a_rule_are_fixed_at_once(string key, string wrong, string right)
    {
        string source = FixedCode.Declaration($$"""new("a") { {{wrong}} Strategies = [new PipInstall()] }""");

        Assert.Equal(source.Replace(wrong, right, StringComparison.Ordinal), await FixedCode.AllAsync(key[..7], key, source));
    }

    [Fact]
    public async Task All_commands_that_wait_are_fixed_at_once()
    {
        string source = FixedCode.Declaration("""new("a") { Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = """
            + """[Run("conda install numpy"), Run("sudo yum install jq && conda update scipy")] }] }""");

        string changed = await FixedCode.AllAsync("EAC4022", "EAC4022.ReplaceText", source);

        Assert.Contains("conda install -y numpy", changed, StringComparison.Ordinal);
        Assert.Contains("yum install -y jq && conda update -y scipy", changed, StringComparison.Ordinal);
    }
}
