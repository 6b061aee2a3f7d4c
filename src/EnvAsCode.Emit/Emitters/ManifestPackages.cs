namespace EnvAsCode.Emit;

/// <summary>Writes the part of the manifest that says what is in each environment, as declared.</summary>
internal static class ManifestPackages
{
    /// <summary>Writes the environments: the declaration's own, then the further conda environments.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="environment">The environment.</param>
    public static void Write(JsonWriter json, ResolvedEnvironment environment)
    {
        EnvironmentSpec spec = environment.Spec;
        json.BeginArray("environments");
        WriteEnvironment(json, spec.Name, spec.Python, spec.Channels, spec.Packages);
        foreach (CondaEnvironment further in spec.CondaEnvironments.AsSpan())
        {
            WriteEnvironment(json, further.Name, further.Python, further.Channels.IsEmpty ? spec.Channels : further.Channels, further.Packages);
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
            switch (package)
            {
                case CondaPackage conda:
                    WritePackage(json, "conda", conda.Name, conda.Version, CondaRequirement.Text(conda));
                    break;
                case PipPackage pip:
                    WritePackage(json, "pip", pip.Name, pip.Version, PipRequirement.Text(pip));
                    break;
                case AptPackage apt:
                    WritePackage(json, "apt", apt.Name, apt.Version, AptRequirement.Text(apt));
                    break;
                case YumPackage yum:
                    WritePackage(json, "yum", yum.Name, yum.Version, OtherRequirements.Text(yum));
                    break;
                case NpmPackage npm:
                    WritePackage(json, "npm", npm.Name, npm.Version, OtherRequirements.Text(npm));
                    break;
                case JuliaPackage julia:
                    WritePackage(json, "julia", julia.Name, julia.Version, OtherRequirements.Text(julia));
                    break;
            }
        }

        json.EndArray().EndObject();
    }

    private static void WritePackage(JsonWriter json, string manager, string name, string? version, string requirement) => json
        .BeginObject()
        .String("manager", manager)
        .String("name", name)
        .String("version", version)
        .String("requirement", requirement)
        .EndObject();
}
