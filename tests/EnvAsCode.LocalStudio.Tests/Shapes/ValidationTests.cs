using System;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Tests.Support;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests.Shapes;

public sealed class ValidationTests
{
    [Theory]
    [InlineData(
        "CreateImage",
        """{"ImageName":"bad_name!","RoleArn":"arn:aws:iam::000000000000:role/R"}""",
        "1 validation error detected: Value 'bad_name!' at 'imageName' failed to satisfy constraint: Member must satisfy regular "
        + "expression pattern: [a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}")]
    [InlineData(
        "CreateImage",
        """{"RoleArn":"x"}""",
        "3 validation errors detected: Value null at 'imageName' failed to satisfy constraint: Member must not be null; "
        + "Value 'x' at 'roleArn' failed to satisfy constraint: Member must have length greater than or equal to 20; "
        + "Value 'x' at 'roleArn' failed to satisfy constraint: Member must satisfy regular expression pattern: "
        + "arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")]
    [InlineData(
        "ListImages",
        """{"MaxResults":101,"SortBy":"NAME"}""",
        "2 validation errors detected: Value '101' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal "
        + "to 100; "
        + "Value 'NAME' at 'sortBy' failed to satisfy constraint: Member must satisfy enum value set: [CREATION_TIME, LAST_MODIFIED_TIME, "
        + "IMAGE_NAME]")]
    [InlineData(
        "AddTags",
        """{"ResourceArn":"arn:aws:sagemaker:us-east-1:000000000000:image/x","Tags":[{"Key":"ok","Value":"ok"},{"Key":""}]}""",
        "2 validation errors detected: Value '' at 'tags.2.member.key' failed to satisfy constraint: Member must have length greater than "
        + "or equal to 1; "
        + "Value null at 'tags.2.member.value' failed to satisfy constraint: Member must not be null")]
    [InlineData(
        "CreateAppImageConfig",
        """{"AppImageConfigName":"a","JupyterLabAppImageConfig":{"ContainerConfig":{"ContainerEntrypoint":["a","b"],"""
        + """ "ContainerEnvironmentVariables":{" ":"x"}}}}""",
        """2 validation errors detected: Value '["a","b"]' at 'jupyterLabAppImageConfig.containerConfig.containerEntrypoint' failed to """
        + """satisfy constraint: Member must have length less than or equal to 1; """
        + "Value ' ' at 'jupyterLabAppImageConfig.containerConfig.containerEnvironmentVariables' failed to satisfy constraint: Member must "
        + "satisfy regular expression pattern: (?!\\s*$).+")]
    public async Task Broken_constraints_are_reported_all_at_once_in_the_services_words(string operation, string input, string message)
    {
        await using Studio studio = await Studio.StartAsync();
        Assert.Equal("ValidationException: " + message, await studio.ErrorAsync(operation, input));
    }

    [Theory]
    [InlineData("""{"MaxResults":"5"}""", "A JSON String at 'maxResults' cannot be converted to Integer.")]
    [InlineData("""{"MaxResults":4294967296}""", "A JSON Number at 'maxResults' cannot be converted to Integer.")]
    [InlineData("""{"MaxResults":1.5}""", "A JSON Number at 'maxResults' cannot be converted to Integer.")]
    [InlineData("""{"CreationTimeAfter":"2026-07-31"}""", "A JSON String at 'creationTimeAfter' cannot be converted to Timestamp.")]
    [InlineData("[]", "The request's body is not a JSON object.")]
    public async Task A_value_of_another_type_is_a_SerializationException(string input, string message)
    {
        await using Studio studio = await Studio.StartAsync();
        Assert.Equal("SerializationException: " + message, await studio.ErrorAsync("ListImages", input));
    }

    [Theory]
    [InlineData("""{"MaxResults":""")]
    [InlineData("""{"MaxResults":1,"MaxResults":2}""")]
    public async Task A_body_that_is_not_JSON_is_a_SerializationException(string input)
    {
        await using Studio studio = await Studio.StartAsync();
        string error = await studio.ErrorAsync("ListImages", input);
        Assert.StartsWith("SerializationException: The request's body is not JSON:", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Null_is_not_sent_and_an_unknown_operation_is_named()
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.CallAsync("ListImages", """{"MaxResults":null,"NextToken":null}""");
        string error = await studio.ErrorAsync("CreateTrainingJob");
        Assert.StartsWith(
            "UnknownOperationException: LocalStudio does not serve sagemaker:CreateTrainingJob", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_of_settings_that_the_tables_do_not_know_are_kept()
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.CallAsync(
            "UpdateUserProfile", Studio.ProfileUpdate("""{"NewThing":{"Deep":[1,{"x":true}]},"JupyterLabAppSettings":{"Newer":"1"}}"""));
        JsonObject profile =
            await studio.CallAsync("DescribeUserProfile", $$"""{"DomainId":"{{Studio.DomainId}}","UserProfileName":"alice"}""");
        Assert.Equal(
            """{"NewThing":{"Deep":[1,{"x":true}]},"JupyterLabAppSettings":{"Newer":"1"}}""", profile["UserSettings"]!.ToJsonString());
    }

    [Fact]
    public async Task Settings_of_an_app_type_that_the_tables_do_not_know_may_look_as_they_like()
    {
        await using Studio studio = await Studio.StartAsync();
        const string settings =
            """{"NewAppSettings":{"CustomImages":[{"ImageName":1},"""
            + """{},"x"],"LifecycleConfigArns":[7],"DefaultResourceSpec":{"SageMakerImageVersionArn":true}}}""";
        await studio.CallAsync("UpdateUserProfile", Studio.ProfileUpdate(settings));
        JsonObject profile =
            await studio.CallAsync("DescribeUserProfile", $$"""{"DomainId":"{{Studio.DomainId}}","UserProfileName":"alice"}""");
        Assert.Equal(settings, profile["UserSettings"]!.ToJsonString());
    }

    [Theory]
    [InlineData("https://example.com/repository.git", true)]
    [InlineData("https://a", false)]
    [InlineData("http://example.com/repository.git", false)]
    public async Task Patterns_with_nested_quantifiers_are_decided(string url, bool isValid)
    {
        await using Studio studio = await Studio.StartAsync();
        string settings = """{"JupyterLabAppSettings":{"CodeRepositories":[{"RepositoryUrl":"<url>"}]}}""";
        string input = Studio.ProfileUpdate(settings.Replace("<url>", url, StringComparison.Ordinal));
        if (isValid)
        {
            await studio.CallAsync("UpdateUserProfile", input);
        }
        else
        {
            Assert.Contains(
                "'userSettings.jupyterLabAppSettings.codeRepositories.1.member.repositoryUrl'",
                await studio.ErrorAsync("UpdateUserProfile", input),
                StringComparison.Ordinal);
        }
    }
}
