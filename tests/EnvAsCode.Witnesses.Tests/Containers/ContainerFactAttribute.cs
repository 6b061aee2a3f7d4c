using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>
/// A test in containers of a real Docker Engine. Where there is none, or no base image, the test is skipped and says so, unless
/// <see cref="Witness.IsRequired"/>.
/// </summary>
public sealed class ContainerFactAttribute : FactAttribute
{
    public ContainerFactAttribute()
    {
        if (!Witness.IsRequired)
        {
            this.Skip = ContainerWitness.Missing;
        }
    }
}
