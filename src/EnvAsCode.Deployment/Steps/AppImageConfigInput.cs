using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using EnvAsCode.Aws.Runtime;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Planning;
using Model = EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Deployment.Steps;

/// <summary>A generated app image config, and how it differs from one that is there.</summary>
/// <param name="json">The input of CreateAppImageConfig.</param>
internal sealed class AppImageConfigInput(JsonObject json)
{
    private const string Variables = ".ContainerEnvironmentVariables.";
    private const string Hidden = "another value";

    private static readonly string[] Apps = ["KernelGatewayImageConfig", "JupyterLabAppImageConfig", "CodeEditorAppImageConfig"];

    public Model.KernelGatewayImageConfig? KernelGateway => this.Read<Model.KernelGatewayImageConfig>(Apps[0]);

    public Model.JupyterLabAppImageConfig? JupyterLab => this.Read<Model.JupyterLabAppImageConfig>(Apps[1]);

    public Model.CodeEditorAppImageConfig? CodeEditor => this.Read<Model.CodeEditorAppImageConfig>(Apps[2]);

    /// <summary>Reads the generated file.</summary>
    public static AppImageConfigInput Read(EnvironmentManifest manifest, AppImageConfigManifest config) =>
        new((JsonObject)JsonNode.Parse(ManifestReader.ReadFile(manifest, config.File))!);

    /// <summary>The members of what SageMaker has that are not as they were generated, in ordinal order of their names.</summary>
    public IReadOnlyList<MemberChange> Differences(Model.AppImageConfigDetails details)
    {
        JsonObject current = ShapeJson.ToJson(details);
        SortedDictionary<string, (string? From, string? To)> members = new(StringComparer.Ordinal);
        foreach (string app in Apps)
        {
            foreach ((string member, string value) in Members(app, Normalize(current[app])))
            {
                members[member] = (value, null);
            }

            foreach ((string member, string value) in Members(app, Normalize(json[app])))
            {
                members[member] = (members.GetValueOrDefault(member).From, value);
            }
        }

        return [.. members.Where(static member => member.Value.From != member.Value.To).Select(static member =>
            Change(member.Key, member.Value))];
    }

    // What somebody else gave a variable may be a secret, and is nobody's business here.
    private static MemberChange Change(string member, (string? From, string? To) value) =>
        new(member, value.From is not null && member.Contains(Variables, StringComparison.Ordinal) ? Hidden : value.From, value.To);

    private static IEnumerable<(string Member, string Value)> Members(string path, JsonNode? node) => node switch
    {
        null => [],
        JsonObject structure => structure.SelectMany(member => Members(path + "." + member.Key, member.Value)),
        JsonValue value when value.TryGetValue(out string? text) => [(path, text)],
        _ => [(path, node.ToJsonString())],
    };

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
