using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>
/// Emits the inputs of SageMaker's <c>CreateImage</c> and <c>CreateImageVersion</c>, as <c>aws --cli-input-json</c> takes them.
/// </summary>
internal static class ImageRegistrationEmitter
{
    /// <summary>The file for <c>CreateImage</c>.</summary>
    public const string ImageFileName = "image/create-image.json";

    /// <summary>The file for <c>CreateImageVersion</c>.</summary>
    public const string VersionFileName = "image/create-image-version.json";

    /// <summary>Emits the input of <c>CreateImage</c>.</summary>
    public static string EmitImage(EnvironmentSpec environment, CustomImage image) => new JsonWriter()
        .BeginObject()
        .String("ImageName", environment.Name)
        .String("DisplayName", environment.DisplayName ?? environment.Name)
        .String("Description", environment.Description)
        .String("RoleArn", image.RoleArn ?? Placeholders.RoleArn)
        .EndObject()
        .ToString();

    /// <summary>Emits the input of <c>CreateImageVersion</c>; the AWS CLI adds the client token.</summary>
    public static string EmitVersion(EnvironmentSpec environment, CustomImage image)
    {
        ImageVersion version = image.Version;
        JsonWriter json = new JsonWriter()
            .BeginObject()
            .String("ImageName", environment.Name)
            .String("BaseImage", Placeholders.ImageUri)
            .Strings("Aliases", version.Aliases)
            .String("VendorGuidance", version.VendorGuidance is { } guidance ? ImageVersionText.ApiName(guidance) : null)
            .String("JobType", ImageVersionText.ApiName(version.JobType))
            .String("MLFramework", version.MLFramework)
            .String("ProgrammingLang", ImageVersionText.ProgrammingLang(environment, image))
            .String("Processor", version.Processor is { } processor ? ImageVersionText.ApiName(processor) : null);
        if (version.Horovod)
        {
            json.Boolean("Horovod", true);
        }

        return json.String("ReleaseNotes", version.ReleaseNotes).EndObject().ToString();
    }
}
