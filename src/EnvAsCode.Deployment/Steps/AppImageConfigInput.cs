using System.Text.Json;
using System.Text.Json.Nodes;
using EnvAsCode.Aws.Runtime;
using EnvAsCode.Deployment.Manifests;
using Model = EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Deployment.Steps;

/// <summary>A generated app image config, and how it differs from one that is there.</summary>
/// <param name="json">The input of CreateAppImageConfig.</param>
internal sealed class AppImageConfigInput(JsonObject json)
{
    private static readonly string[] Apps = ["KernelGatewayImageConfig", "JupyterLabAppImageConfig", "CodeEditorAppImageConfig"];

    public Model.KernelGatewayImageConfig? KernelGateway => this.Read<Model.KernelGatewayImageConfig>(Apps[0]);

    public Model.JupyterLabAppImageConfig? JupyterLab => this.Read<Model.JupyterLabAppImageConfig>(Apps[1]);

    public Model.CodeEditorAppImageConfig? CodeEditor => this.Read<Model.CodeEditorAppImageConfig>(Apps[2]);

    /// <summary>Reads the generated file.</summary>
    public static AppImageConfigInput Read(EnvironmentManifest manifest, AppImageConfigManifest config) =>
        new((JsonObject)JsonNode.Parse(ManifestReader.ReadFile(manifest, config.File))!);

    /// <summary>Whether what SageMaker has is what was generated.</summary>
    public bool IsSame(Model.AppImageConfigDetails details)
    {
        JsonObject current = ShapeJson.ToJson(details);
        foreach (string app in Apps)
        {
            if (!JsonNode.DeepEquals(Normalize(current[app]), Normalize(json[app])))
            {
                return false;
            }
        }

        return true;
    }

    // Members that are empty or have the API's default say nothing; the service may show them or not.
    private static JsonNode? Normalize(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject structure:
                JsonObject normal = [];
                foreach ((string name, JsonNode? value) in structure)
                {
                    if (Normalize(value) is { } kept && !IsDefault(name, kept))
                    {
                        normal[name] = kept;
                    }
                }

                return normal.Count > 0 ? normal : null;
            case JsonArray { Count: 0 }:
                return null;
            default:
                return node?.DeepClone();
        }
    }

    // SageMaker API, FileSystemConfig.
    private static bool IsDefault(string name, JsonNode value) => (name, value.GetValueKind()) switch
    {
        ("MountPath", JsonValueKind.String) => value.GetValue<string>() == "/home/sagemaker-user",
        ("DefaultUid", JsonValueKind.Number) => value.ToJsonString() == "1000",
        ("DefaultGid", JsonValueKind.Number) => value.ToJsonString() == "100",
        _ => false,
    };

    private T? Read<T>(string app)
        where T : ExtensibleStructure, new() => json[app] is { } node ? ShapeJson.FromJson<T>(node) : null;
}
