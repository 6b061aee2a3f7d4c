using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>A <see cref="ContainerFactAttribute"/> with rows.</summary>
public sealed class ContainerTheoryAttribute : TheoryAttribute
{
    public ContainerTheoryAttribute()
    {
        if (!Witness.IsRequired)
        {
            this.Skip = ContainerWitness.Missing;
        }
    }
}
