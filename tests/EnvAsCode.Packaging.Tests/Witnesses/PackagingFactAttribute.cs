using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

/// <summary>
/// A test against PyPA's packaging. Where no Python with it is found the test is skipped, unless <see cref="Witness.IsRequired"/>.
/// </summary>
public sealed class PackagingFactAttribute : FactAttribute
{
    public PackagingFactAttribute()
    {
        if (PythonPackaging.Interpreter is null && !Witness.IsRequired)
        {
            this.Skip = "No Python with the package 'packaging' (Debian: python3-packaging) on this machine.";
        }
    }
}
