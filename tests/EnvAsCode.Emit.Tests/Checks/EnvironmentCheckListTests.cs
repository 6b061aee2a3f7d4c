using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Checks;
using Xunit;

namespace EnvAsCode.Emit.Tests.Checks;

/// <summary>The list of checks has every check that there is, once.</summary>
public sealed class EnvironmentCheckListTests
{
    [Fact]
    public void Every_check_is_in_the_list_once()
    {
        List<string> written =
        [
            .. typeof(ICheck).Assembly.GetTypes()
                .Where(type => typeof(ICheck).IsAssignableFrom(type) && type is { IsAbstract: false, IsInterface: false })
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal),
        ];
        List<string> listed = [.. EnvironmentCheckList.All.Select(check => check.GetType().Name).Order(StringComparer.Ordinal)];

        Assert.Equal(written, listed);
    }
}
