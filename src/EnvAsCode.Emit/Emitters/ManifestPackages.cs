using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>Writes the part of the manifest that says what is in each environment, as declared.</summary>
internal static class ManifestPackages
{
    /// <summary>Writes the environments: the declaration's own, then the further conda environments.</summary>
    public static void Write(JsonWriter json, ResolvedEnvironment environment)
    {
        EnvironmentSpec spec = environment.Spec;
        json.BeginArray("environments");
        WriteEnvironment(json, spec.Name, spec.Python, spec.Channels, spec.Packages);
        foreach (CondaEnvironment further in spec.CondaEnvironments.AsSpan())
        {
            WriteEnvironment(
                json, further.Name, further.Python, further.Channels.IsEmpty ? spec.Channels : further.Channels, further.Packages);
        }

        json.EndArray();
    }

    private static void WriteEnvironment(
        JsonWriter json, string name, string? python, EquatableArray<Channel> channels, EquatableArray<Package> packages)
    {
        json.BeginObject().String("name", name).String("python", python).BeginArray("channels");
        foreach (string channel in ChannelNames.Of(channels))
        {
            json.String(channel);
        }

        json.EndArray().BeginArray("packages");
        foreach (Package package in packages.AsSpan())
        {
            json.BeginObject()
                .String("manager", PackageText.ManagerOf(package).ToString().ToLowerInvariant())
                .String("name", package.Name)
                .String("version", PackageText.VersionOf(package))
                .String("requirement", PackageText.RequirementOf(package))
                .EndObject();
        }

        json.EndArray().EndObject();
    }
}
