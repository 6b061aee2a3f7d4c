using System;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests;

/// <summary>What registers an image's versions, and what attaches lifecycle configurations and settings to a domain.</summary>
public class AttachmentTests
{
    [Capability(35)]
    [Fact]
    public void A_version_has_its_metadata_and_the_image_its_role()
    {
        JsonElement version = Json("persistent-choices", "image/create-image-version.json");

        Assert.Equal(
            ["ImageName", "BaseImage", "Aliases", "VendorGuidance", "JobType", "MLFramework", "Processor", "ReleaseNotes"],
            version.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("STABLE", "GPU", "1.0"), (
            version.GetProperty("VendorGuidance").GetString(),
            version.GetProperty("Processor").GetString(),
            version.GetProperty("Aliases")[0].GetString()));
        Assert.Equal(
            "arn:aws:iam::123456789012:role/StudioImages",
            Json("persistent-choices", "image/create-image.json").GetProperty("RoleArn").GetString());
        Assert.Equal("Python 3.11", Json("all-strategies", "image/create-image-version.json").GetProperty("ProgrammingLang").GetString());
    }

    [Capability(31, 46)]
    [Fact]
    public void One_image_and_one_script_serve_several_app_types()
    {
        EquatableArray<Artifact> files = Cases.Emit("all-strategies");

        Assert.Equal(2, files.Count(file => file.Path.StartsWith("app-image-config/", StringComparison.Ordinal)));
        string[] scripts =
        [
            .. files.Where(file => file.Path.StartsWith("lifecycle/", StringComparison.Ordinal))
                .Select(file => string.Join('\n', file.Text.Split('\n').Skip(3))
                    .Replace("-code-editor", "-jupyter-lab", StringComparison.Ordinal))
        ];
        Assert.Equal(2, scripts.Length);
        Assert.Equal(scripts[0], scripts[1]);
        Assert.Equal(4, Enum.GetValues<AppType>().Select(appType => AppTypeText.FileName(appType)).Distinct().Count());
    }

    [Capability(60)]
    [Theory]
    [InlineData(AppType.JupyterLab, LifecycleAttachment.BuiltIn, "BuiltInLifecycleConfigArn")]
    [InlineData(AppType.CodeEditor, LifecycleAttachment.Available, "LifecycleConfigArns")]
    [InlineData(AppType.CodeEditor, LifecycleAttachment.Default, "DefaultResourceSpec LifecycleConfigArns")]
    [InlineData(AppType.JupyterServer, LifecycleAttachment.Available, "DefaultResourceSpec LifecycleConfigArns")]
    public void A_lifecycle_configuration_is_built_in_offered_or_preselected(
        AppType appType, LifecycleAttachment attachment, string members)
    {
        EnvironmentSpec environment = new("churn") { Strategies = [new LifecycleConfiguration(appType) { Attachment = attachment }] };
        string text = EnvironmentEmitter.Emit(environment, "Test").Single(file => file.Path == "domain/update-domain.json").Text;
        JsonElement settings = JsonDocument.Parse(text).RootElement.GetProperty("DefaultUserSettings").GetProperty(appType + "AppSettings");

        Assert.Equal(members, string.Join(' ', settings.EnumerateObject().Select(member => member.Name)));
    }

    [Capability(40)]
    [Fact]
    public void A_new_domain_has_from_the_start_what_an_update_gives_another()
    {
        JsonElement create = Json("every-step", "domain/create-domain.json");
        JsonElement update = Json("every-step", "domain/update-domain.json");

        Assert.True(JsonElement.DeepEquals(
            update.GetProperty("DefaultUserSettings").GetProperty("JupyterLabAppSettings"),
            create.GetProperty("DefaultUserSettings").GetProperty("JupyterLabAppSettings")));
        Assert.True(JsonElement.DeepEquals(update.GetProperty("DomainSettingsForUpdate"), create.GetProperty("DomainSettings")));
        Assert.Equal(
            120,
            update.GetProperty("DefaultUserSettings")
                .GetProperty("CodeEditorAppSettings")
                .GetProperty("AppLifecycleManagement")
                .GetProperty("IdleSettings")
                .GetProperty("IdleTimeoutInMinutes")
                .GetInt32());
        Assert.False(Json("every-step", "domain/update-domain-shared-spaces.json").GetProperty("DefaultSpaceSettings").TryGetProperty(
            "CodeEditorAppSettings", out _));
    }

    [Capability(62)]
    [Theory]
    [InlineData(KernelLaunch.Interpreter, "/root/.conda/envs/churn/bin/python")]
    [InlineData(KernelLaunch.CondaRun, "/opt/conda/bin/conda")]
    public void A_thin_image_has_the_kernel_of_the_persisted_environment_and_none_of_its_packages(KernelLaunch launch, string program)
    {
        EquatableArray<Artifact> files = EnvironmentEmitter.Emit(
            new EnvironmentSpec("churn")
            {
                Packages = [Conda("numpy", "1.26.4"), Pip("boto3", "1.34.0")],
                Strategies =
                [
                    new CustomImage
                    {
                        From = Miniconda.Image("24.9.2-0"),
                        Apps = [AppType.KernelGateway],
                        Target = CondaTarget.PersistedEnvironment
                    },
                    new PersistentCondaEnvironment { AppType = AppType.KernelGateway, KernelLaunch = launch },
                ],
            },
            "Test");
        JsonElement kernel =
            JsonDocument.Parse(files.Single(file => file.Path == "kernels/conda-env-churn-py/kernel.json").Text).RootElement;

        Assert.Equal(program, kernel.GetProperty("argv")[0].GetString());
        Assert.DoesNotContain("install", files.Single(file => file.Path == "Dockerfile").Text, StringComparison.Ordinal);
        Assert.Contains(
            "\"conda-env-churn-py\"",
            files.Single(file => file.Path == "app-image-config/kernel-gateway.json").Text,
            StringComparison.Ordinal);
    }

    [Capability(65)]
    [Theory]
    [InlineData(AppType.JupyterLab, null, "/home/sagemaker-user")]
    [InlineData(AppType.CodeEditor, null, "/home/sagemaker-user")]
    [InlineData(AppType.JupyterServer, null, "/home/sagemaker-user")]
    [InlineData(AppType.KernelGateway, null, "/root")]
    [InlineData(AppType.KernelGateway, "/home/sagemaker-user", "/home/sagemaker-user")]
    public void A_persisted_environment_is_where_the_app_type_has_its_home(AppType appType, string? mount, string home)
    {
        PersistentCondaEnvironment strategy =
            new() { AppType = appType, FileSystemConfig = mount is null ? null : new FileSystemConfig(mount, 1000, 100) };
        EquatableArray<Artifact> files = EnvironmentEmitter.Emit(new EnvironmentSpec("churn") { Strategies = [strategy] }, "Test");

        Assert.Contains(
            "readonly home=" + home + "\n", files.Single(file => file.Path == "persistent/setup.sh").Text, StringComparison.Ordinal);
    }

    [Capability(66)]
    [Fact]
    public void Requirements_carry_hashes_indexes_and_constraints_and_the_cell_says_what_does_not_persist()
    {
        EquatableArray<Artifact> files = Cases.Emit("pip-hashes");

        Assert.Matches(
            "--index-url https://pypi.corp.example/simple\n(.*\n)*pandas==2.2.2 --hash=sha256:[0-9a-f]{64}\n",
            files.Single(file => file.Path == "requirements.txt").Text);
        Assert.EndsWith("urllib3<2\n", files.Single(file => file.Path == "constraints.txt").Text, StringComparison.Ordinal);
        Assert.Contains(
            "is gone when the application restarts",
            files.Single(file => file.Path == "pip/install-cell.ipy").Text,
            StringComparison.Ordinal);
    }

    [Capability(67)]
    [Theory]
    [InlineData(Processor.Cpu, 1)]
    [InlineData(Processor.Gpu, 0)]
    public void A_package_for_GPUs_is_warned_of_where_there_is_none(Processor processor, int warnings)
    {
        EnvironmentSpec environment = new("churn")
        {
            Packages = [Conda("pytorch-gpu", "2.8.0")],
            Strategies = [new PersistentCondaEnvironment { Processor = processor }]
        };

        Assert.Equal(warnings, EnvironmentChecks.Check(environment).Count(finding => finding.Rule.Id == "EAC5017"));
        Assert.Equal(
            processor == Processor.Gpu,
            EnvironmentEmitter.Emit(environment, "Test")
                .Single(file => file.Path == "persistent/setup.sh").Text
                .Contains("nvidia-smi", StringComparison.Ordinal));
    }

    private static JsonElement Json(string name, string path) =>
        JsonDocument.Parse(Cases.Emit(name).Single(file => file.Path == path).Text).RootElement;
}
