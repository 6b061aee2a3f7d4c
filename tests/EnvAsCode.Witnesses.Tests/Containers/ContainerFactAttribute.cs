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

    /// <summary>A package that has to be in the folder that <see cref="WitnessFactAttribute.NodeModulesVariable"/> names.</summary>
    public string? NodePackage
    {
        get;
        set
        {
            field = value;
            if (!Witness.IsRequired && value is not null && !WitnessFactAttribute.HasNodePackage(value))
            {
                this.Skip ??= $"{WitnessFactAttribute.NodeModulesVariable} names no folder with {value}.";
            }
        }
    }
}
