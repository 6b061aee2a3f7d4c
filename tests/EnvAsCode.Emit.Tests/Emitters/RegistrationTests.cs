using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests;

public partial class RegistrationTests
{
    // Reads one JSON object a line and lets botocore's own model of the API say what is wrong with the input.
    private const string Validate =
        """
        import json, sys
        from botocore.loaders import Loader
        from botocore.model import ServiceModel
        from botocore.validate import ParamValidator
        service = ServiceModel(Loader().load_service_model("sagemaker", "service-2"))
        for line in sys.stdin:
            case = json.loads(line)
            shape = service.operation_model(case["operation"]).input_shape
            case["input"].setdefault("ClientToken", "token") if "ClientToken" in shape.members else None
            report = ParamValidator().validate(case["input"], shape)
            if report.has_errors():
                print(case["operation"], report.generate_report())
        """;

    private static readonly Dictionary<string, string> Operations = new()
    {
        ["image/create-image.json"] = "CreateImage",
        ["image/create-image-version.json"] = "CreateImageVersion",
        ["domain/update-domain.json"] = "UpdateDomain",
        ["domain/update-domain-shared-spaces.json"] = "UpdateDomain",
        ["domain/create-domain.json"] = "CreateDomain",
    };

    [WitnessFact("python3", PythonModule = "botocore")]
    public void Botocore_accepts_every_input()
    {
        string[] cases =
        [
            .. Cases.All.Keys
                .SelectMany(name => Cases.Emit(name))
                .Select(file => (Operation: OperationOf(file.Path), file.Text))
                .Where(file => file.Operation is not null)
                .Select(file => JsonSerializer.Serialize(
                    new { operation = file.Operation, input = JsonSerializer.Deserialize<JsonElement>(Filled(file.Text)) })),
        ];

        Assert.True(cases.Length > 15);
        Assert.Empty(ExternalProgram.Run("python3", ["-c", Validate], string.Join("\n", cases)).AssertSuccess());
    }

    [Theory]
    [MemberData(nameof(Cases.Names), MemberType = typeof(Cases))]
    public void Only_KernelGateway_has_a_file_system_and_then_all_three_of_its_members(string name) => Assert.All(
        Cases.Emit(name).Where(file => file.Path.StartsWith("app-image-config/", StringComparison.Ordinal)),
        file =>
        {
            JsonElement config = JsonDocument.Parse(file.Text).RootElement.EnumerateObject().Last().Value;
            bool isKernelGateway = file.Path.EndsWith("kernel-gateway.json", StringComparison.Ordinal);
            Assert.Equal(isKernelGateway, config.TryGetProperty("FileSystemConfig", out JsonElement fileSystem));
            if (isKernelGateway)
            {
                Assert.Equal(["MountPath", "DefaultUid", "DefaultGid"], fileSystem.EnumerateObject().Select(member => member.Name));
            }
        });

    [Capability(33)]
    [Theory]
    [InlineData(0, 0, "/root")]
    [InlineData(1000, 100, "/home/sagemaker-user")]
    public void The_file_system_follows_from_the_user_of_the_base(int uid, int gid, string mountPath)
    {
        JsonElement fileSystem = Config(new BaseImage("base") { Uid = uid, Gid = gid }, AppType.KernelGateway)
            .GetProperty("KernelGatewayImageConfig").GetProperty("FileSystemConfig");

        Assert.Equal(mountPath, fileSystem.GetProperty("MountPath").GetString());
        Assert.Equal(uid, fileSystem.GetProperty("DefaultUid").GetInt32());
        Assert.Equal(gid, fileSystem.GetProperty("DefaultGid").GetInt32());
    }

    [Capability(32)]
    [Fact]
    public void The_kernels_of_KernelGateway_are_those_that_the_image_holds()
    {
        EquatableArray<Artifact> files = Cases.Emit("several-environments");
        JsonElement config = JsonDocument.Parse(files.Single(file => file.Path == "app-image-config/kernel-gateway.json").Text).RootElement;

        Assert.Equal(
            files.Where(file => file.Path.StartsWith("kernels/", StringComparison.Ordinal)).Select(file => file.Path.Split('/')[1]),
            config.GetProperty("KernelGatewayImageConfig")
                .GetProperty("KernelSpecs")
                .EnumerateArray()
                .Select(kernel => kernel.GetProperty("Name").GetString()));
    }

    [Fact]
    public void A_declared_kernel_gets_the_display_name_that_the_image_gives_it()
    {
        JsonElement kernel = Config(Miniconda.Image("24.9.2-0"), new KernelGatewayImageConfig { KernelSpecs = [new("conda-env-churn-py")] })
            .GetProperty("KernelGatewayImageConfig").GetProperty("KernelSpecs")[0];

        Assert.Equal("Python [conda env: churn]", kernel.GetProperty("DisplayName").GetString());
    }

    [Capability(34)]
    [Fact]
    public void A_declared_container_replaces_the_entry_point_of_the_base()
    {
        JsonElement container = Config(
                SageMakerDistribution.Cpu("4.4.1"),
                new CodeEditorAppImageConfig
                {
                    ContainerConfig = new ContainerConfig { ContainerEntrypoint = ["start"], ContainerArguments = ["now"] }
                })
            .GetProperty("CodeEditorAppImageConfig").GetProperty("ContainerConfig");

        Assert.Equal("""{"ContainerEntrypoint":["start"],"ContainerArguments":["now"]}""", JsonSerializer.Serialize(container));
    }

    [Fact]
    public void A_long_name_is_cut_so_that_two_of_them_stay_apart()
    {
        string first = ResourceNames.AppImageConfig(new string('a', 62) + "1", new KernelGatewayImageConfig());
        string second = ResourceNames.AppImageConfig(new string('a', 62) + "2", new KernelGatewayImageConfig());

        Assert.NotEqual(first, second);
        Assert.Matches("^a+-[0-9a-f]{12}-kernel-gateway$", first);
        Assert.Equal(63, first.Length);
    }

    [Capability(59)]
    [Fact]
    public void A_lifecycle_configuration_is_named_after_its_content()
    {
        string[] names =
        [
            .. new[] { "1.0", "1.1", "1.0" }.Select(version => Assert.Single(
                new ResolvedEnvironment(
                    new EnvironmentSpec("churn")
                    {
                        Packages = [Pip("a", version)],
                        Strategies = [new LifecycleConfiguration(AppType.JupyterLab)]
                    },
                    "Test").LifecycleScripts()).Name),
        ];

        Assert.Equal(names[0], names[2]);
        Assert.NotEqual(names[0], names[1]);
        Assert.Matches("^churn-jupyter-lab-[0-9a-f]{12}$", names[0]);
    }

    [Fact]
    public void A_lifecycle_configuration_is_the_default_and_may_be_chosen()
    {
        JsonElement settings =
            JsonDocument.Parse(Cases.Emit("classic-lifecycle").Single(file => file.Path == "domain/update-domain.json").Text)
                .RootElement.GetProperty("DefaultUserSettings").GetProperty("JupyterServerAppSettings");

        Assert.Equal(
            settings.GetProperty("DefaultResourceSpec").GetProperty("LifecycleConfigArn").GetString(),
            settings.GetProperty("LifecycleConfigArns").EnumerateArray().Single().GetString());
    }

    private static JsonElement Config(BaseImage image, AppImageConfig app)
    {
        EnvironmentSpec environment = new("churn") { Python = "3.11", Strategies = [new CustomImage { From = image, Apps = [app] }] };
        return JsonDocument.Parse(EnvironmentEmitter.Emit(
            environment, "Test").Single(file => file.Path.StartsWith("app-image-config/", StringComparison.Ordinal)).Text).RootElement;
    }

    private static string? OperationOf(string path) =>
        path.StartsWith("app-image-config/", StringComparison.Ordinal) ? "CreateAppImageConfig" : Operations.GetValueOrDefault(path);

    private static string Filled(string text) => Placeholder().Replace(text, match => match.Groups[1].Value switch
    {
        "Partition" => "aws",
        "Region" => "eu-west-1",
        "AccountId" => "123456789012",
        "DomainId" => "d-abcdef123456",
        "DomainName" => "team",
        "AuthMode" => "IAM",
        "VpcId" => "vpc-1",
        "SubnetId" => "subnet-1",
        "ExecutionRoleArn" => "arn:aws:iam::123456789012:role/StudioUsers",
        "RoleArn" => "arn:aws:iam::123456789012:role/StudioImages",
        "ImageUri" => "123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn@sha256:" + new string('0', 64),
        _ => match.Value,
    });

    [GeneratedRegex("\\$\\{([A-Za-z]+)\\}")]
    private static partial Regex Placeholder();
}
