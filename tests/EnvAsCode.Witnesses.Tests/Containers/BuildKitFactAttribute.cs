using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>A <see cref="ContainerFactAttribute"/> whose images BuildKit builds.</summary>
public sealed class BuildKitFactAttribute : FactAttribute
{
    public BuildKitFactAttribute()
    {
        if (!Witness.IsRequired)
        {
            this.Skip = ContainerWitness.Missing ?? (Docker.BuildKitProgram is null
                ? "No docker on the PATH, and not /usr/bin/docker, has BuildKit or its plug-in buildx."
                : null);
        }
    }
}
